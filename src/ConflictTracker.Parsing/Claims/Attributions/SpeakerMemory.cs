using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>Who spoke before in a document: whom "he", "it" and "the ministry" mean.</summary>
internal sealed class SpeakerMemory(IReadOnlyList<SentenceReading> sentences)
{
    // Beyond the paragraph before, a pronoun means somebody else.
    private const int Reach = 1;
    private const int IssuerReach = 4;

    // Slavic nouns keep their first letters in all cases.
    private const int LongestStem = 6;
    private const int ShortestStem = 4;

    private readonly List<(Attribution Attribution, int Block)> _spoken = [];
    private (SentenceReading Sentence, Attribution Speaker)? _before;
    private (Attribution Attribution, int Block)? _issuer;
    private (Mention Name, int Block)? _lastPerson;
    private (Attribution Person, int Block)? _subject;
    private (Mention Name, int Block)? _lastBody;

    /// <summary>The second words of names in capitals: "Anna Lisova" somewhere makes "Lisova" a name everywhere.</summary>
    private HashSet<string> Surnames => field ??= ReadSurnames();

    /// <summary>Whether a capitalised word is somebody's name elsewhere in the document.</summary>
    public bool IsSurname(string word) => Surnames.Contains(word);

    private HashSet<string> ReadSurnames()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SentenceReading sentence in sentences)
        {
            for (int i = 1; i < sentence.Tokens.Count; i++)
            {
                if (sentence.Tokens[i].IsCapitalised && sentence.Tokens[i - 1].IsCapitalised)
                {
                    names.Add(sentence.Tokens[i].Text);
                }
            }
        }

        return names;
    }

    /// <summary>Keeps who spoke in a sentence and who was named in it.</summary>
    public void Keep(SentenceReading sentence, IReadOnlyList<Attribution> attributions)
    {
        int block = sentence.Sentence.Block;
        _before = attributions.Count == 1 ? (sentence, attributions[0]) : null;
        foreach (Attribution attribution in attributions)
        {
            _spoken.Add((attribution, block));
        }

        if (attributions.Count > 0 && sentence.Tokens.Exists(t => t.Lower is "statement"))
        {
            _issuer = (attributions[^1], block);
        }
        else if (Publications.IssuerOf(sentence) is { } issuer)
        {
            _issuer = (issuer, block);
        }

        _subject = NamedSubject.Of(sentence) is { } subject ? (subject, block) : _subject;
        foreach ((Mention mention, _) in sentence.Mentions)
        {
            if (mention.Kind == NameKind.Person)
            {
                _lastPerson = (mention, block);
            }
            else if (mention.Kind == NameKind.Organisation)
            {
                _lastBody = (mention, block);
            }
        }
    }

    /// <summary>Whom "he" or "she" means: the last person who spoke, else the last one named; or null.</summary>
    public Attribution? Person(int block) =>
        LastSpoken(block, person: true) ?? Subject(block) ?? Near(_lastPerson, block) ?? Surname(block);

    // "Lis said 12 died. He added …": one word in a capital, that no list knows, is then a surname.
    private Attribution? Surname(int block) =>
        _spoken.Count > 0
        && block - _spoken[^1].Block <= Reach
        && _spoken[^1].Attribution is { IsOutlet: false, Named.Count: 0 } spoken
        && char.IsUpper(spoken.Speaker[0])
        && spoken.Speaker.Any(char.IsLower)
        && !spoken.Speaker.Contains(' ', StringComparison.Ordinal)
            ? spoken with
            {
                IsPerson = true,
            }
            : null;

    private Attribution? Subject(int block) =>
        _subject is { } subject && block - subject.Block <= Reach ? subject.Person : null;

    /// <summary>Whom "it" or "they" means: the last body that spoke, else the last one named; or null.</summary>
    public Attribution? Body(int block) => LastSpoken(block, person: false) ?? Near(_lastBody, block);

    /// <summary>The body that spoke last, near enough to be meant; or null.</summary>
    public Attribution? BodySpoken(int block) =>
        LastSpoken(block, person: false) is { IsOutlet: false } spoken ? spoken : null;

    /// <summary>Whoever spoke last, near enough to be meant; or null.</summary>
    public Attribution? Last(int block) =>
        _spoken.Count > 0 && block - _spoken[^1].Block <= Reach ? _spoken[^1].Attribution : null;

    /// <summary>Whose "the statement" is: whoever issued one a few paragraphs back at most, else whoever spoke last; or null.</summary>
    public Attribution? Issuer(int block) =>
        _issuer is { } issuer && block - issuer.Block <= IssuerReach ? issuer.Attribution : Last(block);

    /// <summary>The fuller name that "the ministry" repeats; or null.</summary>
    public Attribution? Fuller(string shortName)
    {
        for (int i = _spoken.Count - 1; i >= Math.Max(0, _spoken.Count - 40); i--)
        {
            string speaker = _spoken[i].Attribution.Speaker;
            bool ends =
                speaker.Length > shortName.Length + 1
                && speaker.EndsWith(shortName, StringComparison.OrdinalIgnoreCase)
                && speaker[^(shortName.Length + 1)] == ' ';

            // "the Coordination Headquarters for Prisoners": "the headquarters"
            bool opens =
                !shortName.Contains(' ', StringComparison.Ordinal)
                && $" {speaker}".Contains($" {shortName} for ", StringComparison.OrdinalIgnoreCase);
            if (ends || opens)
            {
                return _spoken[i].Attribution;
            }
        }

        return null;
    }

    /// <summary>The body of several words that one of its words, in any case, repeats: "штабу" after "Генеральний штаб"; or
    /// null.</summary>
    public Attribution? FullerByStem(string word)
    {
        int stem = Math.Min(word.Length - 1, LongestStem);
        for (int i = _spoken.Count - 1; stem >= ShortestStem && i >= Math.Max(0, _spoken.Count - 40); i--)
        {
            Attribution spoken = _spoken[i].Attribution;
            string[] words = spoken.Speaker.Split(' ');
            if (!spoken.IsPerson && words.Length > 1 && Array.Exists(words, w => IsSameStem(w, word, stem)))
            {
                return spoken;
            }
        }

        return null;
    }

    /// <summary>The one person who spoke before under the office that a short name repeats: "за словами губернатора"; or null.</summary>
    public Attribution? Holder(string office)
    {
        string[] words = office.Split(' ');
        Attribution? holder = null;
        for (int i = _spoken.Count - 1; i >= Math.Max(0, _spoken.Count - 40); i--)
        {
            Attribution spoken = _spoken[i].Attribution;
            if (!spoken.IsPerson || spoken.Speaker == office || !Offices.Share(spoken.Speaker, words))
            {
                continue;
            }

            if (holder is not null && !Offices.AreSamePerson(holder.Speaker, spoken.Speaker))
            {
                return null;
            }

            holder = holder is null || holder.Speaker.Length < spoken.Speaker.Length ? spoken : holder;
        }

        return holder;
    }

    private static bool IsSameStem(string word, string other, int length) =>
        word.Length >= length
        && word.AsSpan(0, length).Equals(other.AsSpan(0, length), StringComparison.OrdinalIgnoreCase);

    /// <summary>The one speaker of the sentence right before, in the same paragraph; or null.</summary>
    public Attribution? OfSentenceBefore(SentenceReading sentence) =>
        _before is { } before && before.Sentence.Sentence.Block == sentence.Sentence.Block ? before.Speaker : null;

    /// <summary>The body that spoke last, however far back; or null.</summary>
    public Attribution? LastBody()
    {
        for (int i = _spoken.Count - 1; i >= Math.Max(0, _spoken.Count - 40); i--)
        {
            if (_spoken[i].Attribution is { IsPerson: false, IsOutlet: false } spoken)
            {
                return spoken;
            }
        }

        return null;
    }

    private Attribution? LastSpoken(int block, bool person)
    {
        for (int i = _spoken.Count - 1; i >= 0 && block - _spoken[i].Block <= Reach; i--)
        {
            if (_spoken[i].Attribution.IsPerson == person)
            {
                return _spoken[i].Attribution;
            }
        }

        return null;
    }

    private static Attribution? Near((Mention Name, int Block)? named, int block) =>
        named is { } n && block - n.Block <= Reach
            ? new Attribution(n.Name.Text, null, "said", "carried-on", 0, 0, 0)
            {
                Named = [n.Name],
                IsPerson = n.Name.Kind == NameKind.Person,
            }
            : null;
}
