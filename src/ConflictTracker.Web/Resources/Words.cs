using System.Globalization;
using System.Resources;

namespace ConflictTracker.Web.Resources;

/// <summary>
/// The interface's words: Words.resx and Words.uk.resx. The key is the English text itself, so that markup reads; only
/// what has number forms or is looked up by an id has a key of its own.
/// </summary>
public sealed class Words
{
    private static readonly ResourceManager Texts = new(typeof(Words));

    /// <summary>A text with its values in the language of the request or circuit, for code that is no component.</summary>
    /// <param name="text">In English; its format, <c>“{0}” is no day</c>, is the key.</param>
    public static string Say(FormattableString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string format = Texts.GetString(text.Format, CultureInfo.CurrentUICulture) ?? text.Format;
        return string.Format(CultureInfo.CurrentCulture, format, text.GetArguments());
    }
}
