using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Tests.Shared;

public sealed class PageOfListTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(30, 3)]
    public void Count_OfAList_IsWhatItsEntriesFill(int entries, int pages)
    {
        var page = PageOfList.Of(new AddressFilters([]), entries, entries, 10);

        Assert.Equal((1, pages), (page.Now, page.Count));
    }

    [Fact]
    public void Pages_TakenTogether_HoldEveryEntryOnceInOrder()
    {
        int[] list = [.. Enumerable.Range(0, 23)];

        var all = Enumerable.Range(1, 3).SelectMany(number => Asked($"{number}", list.Length, list.Length).Page.In(list));

        Assert.Equal(list, all);
    }

    [Fact]
    public void Page_OfTheWholeListWhereFewerAreLeft_IsTheLastThereIs()
    {
        var (page, address) = Asked("3", listed: 12, ever: 30);

        Assert.Equal((2, 2), (page.Now, page.Count));
        Assert.Null(address.Problem);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("two")]
    public void Page_ThatTheListNeverHas_IsAProblemThatNamesThoseThereAre(string asked)
    {
        var (page, address) = Asked(asked, listed: 30, ever: 30);

        Assert.Equal(1, page.Now);
        Assert.Equal("page", address.Problem!.Name);
        Assert.Equal(["1", "2", "3"], address.Problem.Offered);
    }

    private static (PageOfList Page, AddressFilters Address) Asked(string page, int listed, int ever)
    {
        var address = new AddressFilters([KeyValuePair.Create("page", page)]);
        return (PageOfList.Of(address, listed, ever, 10), address);
    }
}
