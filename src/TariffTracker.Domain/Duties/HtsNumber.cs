using System.Globalization;
using System.Text;

namespace TariffTracker.Domain.Duties;

/// <summary>What is wrong with a text that should be an HTS number.</summary>
public enum HtsProblem
{
    /// <summary>There is nothing.</summary>
    Empty,

    /// <summary>It holds something other than digits, dots and spaces.</summary>
    NotDigits,

    /// <summary>It has neither eight nor ten digits.</summary>
    Length,

    /// <summary>Its first two digits are no chapter of the schedule.</summary>
    NoSuchChapter,

    /// <summary>It lies in chapter 98 or 99, which hold special provisions and no goods.</summary>
    SpecialProvision,
}

/// <summary>A line of the Harmonized Tariff Schedule of the United States: eight digits, or ten with the statistical suffix.</summary>
public readonly record struct HtsNumber
{
    private readonly string? digits;

    private HtsNumber(string digits) => this.digits = digits;

    /// <summary>The digits alone: <c>87032301</c>.</summary>
    public string Digits => digits ?? "";

    /// <summary>The first eight digits, which decide the normal duty.</summary>
    public string Line => Digits.Length > 8 ? Digits[..8] : Digits;

    /// <summary>True with all ten digits.</summary>
    public bool IsStatistical => Digits.Length == 10;

    /// <summary>Reads a number as people write it: with or without dots and spaces, in narrow or wide digits.</summary>
    /// <returns>What is wrong with it; null when <paramref name="number"/> is it.</returns>
    public static HtsProblem? Read(string? text, out HtsNumber number)
    {
        number = default;
        var digits = new StringBuilder(10);
        foreach (var sign in text ?? "")
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit)
            {
                digits.Append((char)('0' + digit));
            }
            else if (!char.IsWhiteSpace(sign) && sign is not ('.' or '-' or '．' or '・'))
            {
                return HtsProblem.NotDigits;
            }
        }

        if (digits.Length == 0)
        {
            return HtsProblem.Empty;
        }

        if (digits.Length is not (8 or 10))
        {
            return HtsProblem.Length;
        }

        var chapter = ((digits[0] - '0') * 10) + (digits[1] - '0');
        if (chapter is 98 or 99)
        {
            return HtsProblem.SpecialProvision;
        }

        if (chapter is 0 or 77)
        {
            return HtsProblem.NoSuchChapter;
        }

        number = new HtsNumber(digits.ToString());
        return null;
    }

    /// <summary>A number known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static HtsNumber Parse(string text) =>
        Read(text, out var number) is { } problem ? throw new FormatException($"'{text}' is no HTS number ({problem}).") : number;

    /// <summary>The digits of a number or of what it lies under, with the dots of the schedule: <c>7208</c>, <c>8703.23</c>, <c>8703.23.01</c>.</summary>
    public static string WithDots(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return string.Join(
            '.',
            new[] { digits[..Math.Min(4, digits.Length)] }.Concat(
                digits[Math.Min(4, digits.Length)..].Chunk(2).Select(pair => new string(pair))
            )
        );
    }

    /// <summary>As the schedule prints it: <c>8703.23.01</c>, <c>8703.23.01.40</c>.</summary>
    public override string ToString() => WithDots(Digits);
}
