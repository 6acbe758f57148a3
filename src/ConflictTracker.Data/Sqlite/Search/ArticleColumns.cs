using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Words;
using ConflictTracker.Data.Search;

namespace ConflictTracker.Data.Sqlite.Search;

/// <summary>
/// An article as the columns of the text table: stems for any form of a word, the same words marked with = for exact
/// quotes, the lead and headings once more for their weight, and the facts. A sign that no word can hold stands between
/// blocks, so that no phrase reaches from one into the next.
/// </summary>
internal sealed class ArticleColumns
{
    /// <summary>Counts as one word for NEAR.</summary>
    public const char Border = '¶';

    private readonly KnownStems _stems;
    private readonly StringBuilder _title = new();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _lead = new();
    private readonly StringBuilder _exactTitle = new();
    private readonly StringBuilder _exactText = new();
    private readonly StringBuilder _keys = new();
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <param name="stems">Of the articles that are written together: the words of one are those of the others.</param>
    public ArticleColumns(IndexedArticle article, KnownStems stems)
    {
        _stems = stems;
        Add(Tokenizer.Cut(article.Title ?? ""), _exactTitle, _title);
        bool isBeforeLead = true;
        foreach (DocumentBlock block in article.Blocks.Where(b => b.Kind != BlockKind.Chrome))
        {
            IReadOnlyList<WordToken> tokens = Tokenizer.Cut(block.Text);
            bool isLead = isBeforeLead && block.Kind == BlockKind.Paragraph;
            isBeforeLead &= !isLead;
            if (isLead || block.Kind == BlockKind.Heading)
            {
                Add(tokens, _exactText, _text, _lead);
            }
            else
            {
                Add(tokens, _exactText, _text);
            }
        }

        _keys.AppendJoin($" {Border} ", ArticleFacts.Tokens(article));
    }

    public string Title => _title.ToString();

    public string Text => _text.ToString();

    public string Lead => _lead.ToString();

    public string ExactTitle => _exactTitle.ToString();

    public string ExactText => _exactText.ToString();

    public string Keys => _keys.ToString();

    /// <summary>Each word once, as written but for case and diacritics.</summary>
    public IReadOnlyCollection<string> Words => _words;

    private void Add(IReadOnlyList<WordToken> tokens, StringBuilder exact, params ReadOnlySpan<StringBuilder> columns)
    {
        foreach (WordToken token in tokens)
        {
            exact.Append('=').Append(token.Term).Append(' ');
            string stem = _stems.Of(token.Term);
            foreach (StringBuilder column in columns)
            {
                column.Append(stem).Append(' ');
            }

            _words.Add(token.Term);
        }

        exact.Append(Border).Append(' ');
        foreach (StringBuilder column in columns)
        {
            column.Append(Border).Append(' ');
        }
    }
}
