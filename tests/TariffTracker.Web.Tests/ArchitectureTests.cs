using System.Reflection;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Features;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Tests.Shared.Localization;

namespace TariffTracker.Web.Tests;

/// <summary>What may know what.</summary>
public sealed class ArchitectureTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] DoorsOfData =
    [
        typeof(RecordCache),
        typeof(LoadedRecord),
        typeof(StoreHealth),
        typeof(StoreRegistration),
        typeof(DraftStore),
        typeof(DraftSaving),
        typeof(DraftOutcome),
        typeof(DraftFault),
        typeof(DocumentConflict),
        typeof(Publication),
        typeof(PublicationOutcome),
        typeof(PublicationFault),
        typeof(DraftCheck),
        typeof(ChangedDocument),
        typeof(RecordChanges),
        typeof(RecordHistory),
        typeof(RevisionEntry),
        typeof(DocumentRevision),
        typeof(AccountRegistration),
        typeof(AccountLinks),
        typeof(AccountSummary),
        typeof(OpenLink),
        typeof(OwnAccount),
        typeof(OwnAccountView),
        typeof(OwnPasskey),
        typeof(People),
        typeof(SessionCheck),
        typeof(SignIns),
        typeof(PasswordResets),
        typeof(AuditBreak),
        typeof(AuditChainState),
        typeof(AuditDetail),
        typeof(AuditEntry),
        typeof(AuditExport),
        typeof(AuditFilter),
        typeof(ExportedEntry),
        typeof(AuditKind),
        typeof(SignInRefusal),
        typeof(SignInWay),
        typeof(AuditLine),
        typeof(AuditReading),
        typeof(DraftStore),
        typeof(DraftSaving),
        typeof(DraftOutcome),
        typeof(DraftFault),
        typeof(DocumentConflict),
        typeof(Publication),
        typeof(PublicationOutcome),
        typeof(PublicationFault),
        typeof(DraftCheck),
        typeof(RecordChanges),
        typeof(RecordHistory),
        typeof(RevisionEntry),
        typeof(DocumentRevision),
    ];

    [Fact]
    public void Domain_Referenced_KnowsNothingButTheBaseLibrary() =>
        Assert.All(
            typeof(TariffRecord).Assembly.GetReferencedAssemblies(),
            assembly => Assert.StartsWith("System.", assembly.Name, StringComparison.Ordinal)
        );

    [Fact]
    public void PagesAndShared_Reference_OnlyTheDoorsOfTheStore()
    {
        var strangers = Reading()
            .SelectMany(type => TypesKnownTo(type).Where(IsOfTheStore).Select(known => $"{type.FullName} knows {known.FullName}"))
            .Distinct();

        Assert.Empty(strangers);
    }

    [Fact]
    public void RuleOfTheStore_AppliedToTheStoreItself_FindsSomething() =>
        // Else the test above would pass because it sees nothing.
        Assert.Contains(TypesKnownTo(typeof(StoreHealth)), IsOfTheStore);

    [Fact]
    public void Shared_KnowsNoFeature() =>
        Assert.Empty(
            Reading()
                .Where(type => type.Namespace!.StartsWith("TariffTracker.Web.Shared", StringComparison.Ordinal))
                .SelectMany(type => TypesKnownTo(type).Where(IsOfAFeature).Select(known => $"{type.FullName} knows {known.FullName}"))
                .Distinct()
        );

    [Fact]
    public void RuleOfTheFeatures_AppliedToTheirAddresses_FindsSomething() =>
        Assert.Contains(TypesKnownTo(typeof(FeatureEndpoints)), IsOfAFeature);

    [Fact]
    public void Today_IsAskedOfTheClockAlone()
    {
        var askers = typeof(Program)
            .Assembly.GetTypes()
            .Concat(typeof(TariffRecord).Assembly.GetTypes())
            .Where(type => type != typeof(WashingtonClock))
            .SelectMany(Methods)
            .Where(method => Instructions.Of(method).Any(instruction => IsTheTimeNow(instruction.Callee)))
            .Select(method => $"{method.DeclaringType?.FullName}.{method.Name}");

        Assert.Empty(askers);
    }

    private static IEnumerable<Type> Reading() =>
        typeof(Program)
            .Assembly.GetTypes()
            .Where(type =>
                type.Namespace is { } name
                && (
                    name.StartsWith("TariffTracker.Web.Features", StringComparison.Ordinal)
                    || name.StartsWith("TariffTracker.Web.Shared", StringComparison.Ordinal)
                )
            );

    private static bool IsOfTheStore(Type type) =>
        type.Namespace is { } name
        && (
            name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
            || (name.StartsWith("TariffTracker.Web.Data", StringComparison.Ordinal) && !DoorsOfData.Contains(type))
        );

    private static bool IsOfAFeature(Type type) =>
        type.Namespace is { } name && name.StartsWith("TariffTracker.Web.Features", StringComparison.Ordinal);

    private static bool IsTheTimeNow(MethodBase? callee) =>
        callee is not null
        && (callee.DeclaringType == typeof(DateTime) || callee.DeclaringType == typeof(DateTimeOffset))
        && callee.Name is "get_Now" or "get_UtcNow" or "get_Today";

    private static IEnumerable<Type> TypesKnownTo(Type type) =>
        new[] { type.BaseType }
            .Concat(type.GetInterfaces())
            .Concat(type.GetFields(Own).Select(field => field.FieldType))
            .Concat(Methods(type).SelectMany(TypesKnownTo))
            .OfType<Type>()
            .SelectMany(WithArguments);

    private static IEnumerable<Type?> TypesKnownTo(MethodBase method) =>
        method
            .GetParameters()
            .Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])
            .Concat(Instructions.Of(method).Select(instruction => instruction.Callee?.DeclaringType));

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.HasElementType ? WithArguments(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(WithArguments).Append(type)
        : [type];

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMembers(Own).OfType<MethodBase>();
}
