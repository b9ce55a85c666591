using System.Globalization;
using System.Text;
using QRCoder;

namespace TariffTracker.Web.Shared.Components;

/// <summary>A QR code as the path of a picture whose unit is one module of it.</summary>
/// <param name="Size">Width and height, with the quiet margin around it.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>The picture of a text.</summary>
    public static QrPicture Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var row = 0; row < modules.Count; row++)
        {
            for (var column = 0; column < modules.Count; column++)
            {
                if (modules[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new QrPicture(modules.Count, path.ToString());
    }
}
