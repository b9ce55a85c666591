using TariffTracker.Web.Admin;

namespace TariffTracker.Web.Tests.Admin;

public sealed class VerbsTests
{
    [Theory]
    [InlineData("users")]
    [InlineData("users", "promote", "Ito")]
    [InlineData("users", "role", "Ito")]
    [InlineData("users", "role", "Ito", "king")]
    [InlineData("users", "role", "Ito", "3")]
    [InlineData("users", "disable")]
    [InlineData("users", "reset-password")]
    [InlineData("user", "list")]
    public async Task Order_ThatCannotBeUnderstood_IsAnsweredWithTheUsage(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        Assert.Equal(2, await Verbs.RunAsync(args, output, errors));
        Assert.Contains("users invite ROLE", errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5081")]
    [InlineData(false, "Store:Folder=/tmp")]
    [InlineData(true, "users", "list")]
    [InlineData(true, "nonsense")]
    public void FirstArgument_IsAVerb_UnlessItIsAnOption(bool expected, params string[] args) =>
        Assert.Equal(expected, Verbs.AreAsked(args));
}
