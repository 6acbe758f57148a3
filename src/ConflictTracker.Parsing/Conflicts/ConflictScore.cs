namespace ConflictTracker.Parsing.Conflicts;

/// <summary>How much of one conflict a text names.</summary>
internal sealed class ConflictScore(bool isRequired)
{
    private const int TellingWeight = 3;

    /// <summary>One name said over and over tells no more than this.</summary>
    private const int MostOfOneName = 8;

    private readonly Dictionary<string, int> _said = new(StringComparer.Ordinal);
    private bool _isMissing = isRequired;
    private int _telling;
    private int _supporting;

    /// <summary>0 where nothing tells the conflict, or what it requires is missing.</summary>
    public int Total => _telling == 0 || _isMissing ? 0 : (_telling * TellingWeight) + _supporting;

    public void Add(NameWeight kind, string name, int weight)
    {
        if (kind == NameWeight.Required)
        {
            _isMissing = false;
            return;
        }

        int times = _said.GetValueOrDefault(name) + 1;
        _said[name] = times;
        if (times <= MostOfOneName)
        {
            _telling += kind == NameWeight.Telling ? weight : 0;
            _supporting += kind == NameWeight.Supporting ? weight : 0;
        }
    }
}
