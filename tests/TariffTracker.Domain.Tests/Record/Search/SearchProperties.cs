using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Record.Search;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record.Search;

/// <summary>What holds of a search whatever is looked for.</summary>
public sealed class SearchProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly (string En, string Ja)[] Names =
    [
        ("Ryosei Akazawa", "赤沢亮正"),
        ("Scott Bessent", "スコット・ベッセント"),
        ("Howard Lutnick", "ハワード・ラトニック"),
        ("Masanao Ozaki", "尾﨑正直"),
        ("Donald Trump", "ドナルド・トランプ"),
    ];

    private static readonly TariffRecord Record = RecordOf([
        .. Names.Select(
            (name, i) =>
                new Person
                {
                    Id = $"p{i}",
                    Name = LocalizedText.Of(name.En, name.Ja),
                    Side = Side.Japan,
                }
        ),
    ]);

    private static readonly Gen<(int Person, string Word)> AnyWord =
        from person in Gen.Choose(0, Names.Length - 1)
        from word in Gen.Elements(Names[person].En.Split(' '))
        select (person, word);

    [Fact]
    public void Word_InAnyWidthAndCase_FindsTheSame() =>
        Check.One(
            Many,
            Prop.ForAll(
                (from each in AnyWord from ways in Gen.Choose(0, 3).ArrayOf(each.Word.Length) select (each.Word, ways)).ToArbitrary(),
                asked => Found(Written(asked.Word, asked.ways)).SequenceEqual(Found(asked.Word))
            )
        );

    [Fact]
    public void BeginningOfAWord_Finds() =>
        Check.One(
            Many,
            Prop.ForAll(
                (
                    from each in AnyWord
                    from length in Gen.Choose(1, each.Word.Length)
                    select (each.Person, Start: each.Word[..length])
                ).ToArbitrary(),
                asked => Found(asked.Start).Contains($"p{asked.Person}")
            )
        );

    [Fact]
    public void OwnName_InEitherLanguage_FindsItFirst() =>
        Assert.All(
            Names.SelectMany((name, i) => new[] { (i, name.En), (i, name.Ja) }),
            each => Assert.Equal($"p{each.i}", Found(each.Item2)[0])
        );

    [Fact]
    public void LongWord_WithOneLetterChanged_StillFinds() =>
        Check.One(
            Many,
            Prop.ForAll(
                (
                    from each in AnyWord.Where(each => each.Word.Length >= 5)
                    from at in Gen.Choose(0, each.Word.Length - 1)
                    from letter in Gen.Elements("qxv".ToCharArray())
                    select (each.Person, Typed: each.Word[..at] + letter + each.Word[(at + 1)..])
                ).ToArbitrary(),
                asked => Found(asked.Typed).Contains($"p{asked.Person}")
            )
        );

    private static List<string> Found(string text) =>
        [.. Record.Search.Find(new SearchFilter { Text = text }).Hits.Select(hit => hit.Document.Id)];

    private static string Written(string word, int[] ways) =>
        string.Concat(
            word.Select(
                (c, i) =>
                    ways[i] switch
                    {
                        0 => char.ToUpperInvariant(c),
                        1 => (char)(c + 0xFEE0),
                        2 => char.ToLowerInvariant(c),
                        _ => c,
                    }
            )
        );
}
