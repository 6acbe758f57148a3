using Microsoft.Extensions.Localization;

namespace ConflictTracker.Web.Resources;

/// <summary>
/// The interface's words: Words.resx and Words.uk.resx. The key is the English text itself, so that markup reads; only
/// what has number forms or is looked up by an id has a key of its own.
/// </summary>
public sealed class Words
{
    /// <summary>The words in the language of the request or circuit: <c>@T["Search"]</c>.</summary>
    public static IStringLocalizer<Words> T { get; } = new KeptWords();

    /// <summary>A text with its values in the language of the request or circuit, for code that is no component.</summary>
    /// <param name="text">In English; its format, <c>“{0}” is no day</c>, is the key.</param>
    public static string Say(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return T[text.Format, text.GetArguments()!];
    }
}
