using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Articles;

namespace ConflictTracker.Parsing.Tests.Articles;

public class PrintedPublisherTests
{
    private const string Body = "Guns were heard near Izium in Ukraine on day 894 of the war, the mayor said.";

    [Theory]
    [InlineData("By Al Jazeera Staff", "", "Al Jazeera")]
    [InlineData("By Anna Lis | Kyiv Post | 7 August 2024", "", "Kyiv Post")]
    [InlineData("", "Source: Al Jazeera and news agencies", "Al Jazeera")]
    [InlineData("", "Джерело: Українська правда", "Ukrainska Pravda")]
    [InlineData("", "Source: The mayor's office", null)]
    [InlineData("By Anna Lis", "", null)]
    [InlineData("By Reuters Staff", "", null)]
    [InlineData("", "Source: Reuters", null)]
    public void An_outlet_in_the_byline_or_a_line_of_credit_is_the_publisher(string above, string below, string? source)
    {
        string text =
            $"The border on Wednesday\n\n{above}\n\n{Body}\n\nNothing else is known of it so far.\n\n{below}\n";

        Assert.Equal(source, Read(text, new ReadingContext()).SourceName);
    }

    [Fact]
    public void An_outlet_that_is_cited_deep_in_the_text_is_not()
    {
        string text = $"The border on Wednesday\n\n{Body}\n\nA mayor told the BBC so, source: BBC.\n";

        Assert.Null(Read(text, new ReadingContext()).SourceName);
    }

    [Fact]
    public void What_the_importer_says_goes_before()
    {
        string text = $"The border on Wednesday\n\nBy Al Jazeera Staff\n\n{Body}\n";

        Assert.Equal("Harbour Gazette", Read(text, new ReadingContext("Harbour Gazette")).SourceName);
    }

    [Fact]
    public void The_count_of_the_publisher_that_is_named_is_allowed_for()
    {
        string text = $"The border on day 894 of Russia's war in Ukraine\n\n{Body}\n\nSource: Al Jazeera\n";

        Assert.Equal("2024-08-07", Read(text, new ReadingContext()).Dating.Published?.ToString());
    }

    private static ArticleDraft Read(string text, ReadingContext context) =>
        new ArticleReader().Read("a.txt", Encoding.UTF8.GetBytes(text), context).Draft!;
}
