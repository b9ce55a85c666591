using TariffTracker.Domain.Duties;

namespace TariffTracker.Domain.Tests.Duties;

public sealed class HtsNumberTests
{
    [Theory]
    [InlineData("8703.23.01", "87032301", "8703.23.01")]
    [InlineData("8703230140", "8703230140", "8703.23.01.40")]
    [InlineData(" 8703 23 01 ", "87032301", "8703.23.01")]
    [InlineData("８７０３．２３．０１", "87032301", "8703.23.01")]
    public void Read_AsPeopleWriteIt_GivesTheDigitsAndThePrintedForm(string text, string digits, string printed)
    {
        Assert.Null(HtsNumber.Read(text, out var number));
        Assert.Equal((digits, printed), (number.Digits, number.ToString()));
    }

    [Theory]
    [InlineData(null, HtsProblem.Empty)]
    [InlineData("  ", HtsProblem.Empty)]
    [InlineData("car", HtsProblem.NotDigits)]
    [InlineData("8703.23.O1", HtsProblem.NotDigits)]
    [InlineData("8703", HtsProblem.Length)]
    [InlineData("8703.23", HtsProblem.Length)]
    [InlineData("8703.23.011", HtsProblem.Length)]
    [InlineData("0003.23.01", HtsProblem.NoSuchChapter)]
    [InlineData("7703.23.01", HtsProblem.NoSuchChapter)]
    [InlineData("9903.94.01", HtsProblem.SpecialProvision)]
    [InlineData("9801.00.10", HtsProblem.SpecialProvision)]
    public void Read_OfSomethingElse_SaysWhatIsWrong(string? text, HtsProblem problem) =>
        Assert.Equal(problem, HtsNumber.Read(text, out _));
}
