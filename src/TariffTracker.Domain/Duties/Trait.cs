using System.Text.Json.Serialization;

namespace TariffTracker.Domain.Duties;

/// <summary>What a good is, or what holds for it, beyond its HTS number.</summary>
public enum Trait
{
    /// <summary>A part of a passenger vehicle or light truck, listed or certified under section 232.</summary>
    AutomobilePart,

    /// <summary>A part of a truck or bus, listed or certified under section 232.</summary>
    TruckPart,

    /// <summary>A good for civil aircraft under General Note 6.</summary>
    CivilAircraft,

    /// <summary>A medicine under patent, or an ingredient of one.</summary>
    PatentedDrug,

    /// <summary>A generic or biosimilar medicine, or an ingredient of one.</summary>
    GenericDrug,

    /// <summary>Made by a company that Annex III of the pharmaceuticals proclamation names.</summary>
    PharmaAnnexIii,

    /// <summary>A drone whose critical parts are certified as coming from the United States or its allies.</summary>
    AlliedDroneComponents,

    /// <summary>Steel entered inside the tariff-rate quota.</summary>
    WithinSteelQuota,

    /// <summary>A vehicle made at least 25 years before entry.</summary>
    [JsonStringEnumMemberName("over-25-years")]
    Over25Years,

    /// <summary>At least a fifth of the value comes from the United States.</summary>
    [JsonStringEnumMemberName("us-content-20")]
    UsContent20,

    /// <summary>A passenger vehicle or light truck.</summary>
    PassengerVehicle,

    /// <summary>A medium or heavy truck, classes 3 to 8.</summary>
    MediumHeavyVehicle,

    /// <summary>A part certified for production or repair in the United States.</summary>
    CertifiedPart,

    /// <summary>A part used only for farm, fixed or mobile industrial equipment.</summary>
    EquipmentPart,

    /// <summary>Imported only to make motorcycles.</summary>
    MotorcycleProduction,

    /// <summary>Upholstered furniture with a wooden frame.</summary>
    UpholsteredFurniture,

    /// <summary>A kitchen cabinet, a vanity, or a part of one.</summary>
    KitchenCabinet,

    /// <summary>A chip above the performance thresholds and without an exempt use.</summary>
    AdvancedChip,

    /// <summary>Carries a thermal imager.</summary>
    ThermalImager,

    /// <summary>Meant for unmanned aircraft.</summary>
    DroneUse,

    /// <summary>Meant for unmanned aircraft over 25 kg.</summary>
    [JsonStringEnumMemberName("drone-over-25kg")]
    DroneOver25Kg,

    /// <summary>The one article that the list names within the line.</summary>
    NamedArticle,

    /// <summary>For use in medicines.</summary>
    PharmaceuticalUse,

    /// <summary>Entered over the quota.</summary>
    OverQuota,

    /// <summary>Priced below the minimum import price.</summary>
    BelowMinimumPrice,
}
