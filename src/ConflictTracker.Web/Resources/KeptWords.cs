using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text;
using Microsoft.Extensions.Localization;

namespace ConflictTracker.Web.Resources;

/// <summary>The words of each language, read once: a page asks for hundreds, and the framework's own localiser looks each
/// up anew and reads its format anew.</summary>
internal sealed class KeptWords : IStringLocalizer<Words>
{
    private static readonly ResourceManager Texts = new(typeof(Words));

    /// <summary>Has a text for every key but English number forms; English has one only where it differs from the
    /// key.</summary>
    private static readonly CultureInfo Complete = CultureInfo.GetCultureInfo("uk");

    private readonly ConcurrentDictionary<string, FrozenDictionary<string, Phrase>> _languages = new();

    public LocalizedString this[string name] => Find(name).Plain;

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            Phrase phrase = Find(name);
            string text = string.Format(CultureInfo.CurrentCulture, phrase.Format, arguments);
            return new LocalizedString(name, text, phrase.Plain.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Language(CultureInfo.CurrentUICulture).Values.Select(p => p.Plain);

    private Phrase Find(string name) =>
        Language(CultureInfo.CurrentUICulture).TryGetValue(name, out Phrase? phrase) ? phrase : new Phrase(name, null);

    private FrozenDictionary<string, Phrase> Language(CultureInfo culture) =>
        _languages.TryGetValue(culture.Name, out FrozenDictionary<string, Phrase>? language)
            ? language
            : _languages.GetOrAdd(culture.Name, _ => Read(culture));

    private static FrozenDictionary<string, Phrase> Read(CultureInfo culture) =>
        KeysOf(CultureInfo.InvariantCulture)
            .Union(KeysOf(Complete), StringComparer.Ordinal)
            .ToFrozenDictionary(
                key => key,
                key => new Phrase(key, Texts.GetString(key, culture)),
                StringComparer.Ordinal
            );

    private static IEnumerable<string> KeysOf(CultureInfo culture) =>
        Texts
            .GetResourceSet(culture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>()
            .Select(entry => (string)entry.Key);

    private sealed class Phrase(string key, string? text)
    {
        private CompositeFormat? _format;

        public LocalizedString Plain { get; } = new(key, text ?? key, resourceNotFound: text is null);

        /// <summary>Read when it is first filled in: a text without places may hold braces.</summary>
        public CompositeFormat Format => _format ??= CompositeFormat.Parse(Plain.Value);
    }
}
