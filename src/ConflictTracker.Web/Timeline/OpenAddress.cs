using System.Text.Encodings.Web;

namespace ConflictTracker.Web.Timeline;

/// <summary>An address with one value of its query left open, written once for the links of a list that differ in it
/// alone: a panel of filters has a hundred of them.</summary>
internal sealed class OpenAddress
{
    /// <summary>Stays as it is in an address, and is the key of nothing.</summary>
    private const string Mark = "~";

    private readonly string _before;
    private readonly string _after;

    /// <param name="lead">What stands before the value, as it is escaped: <c>source=</c>. Where it comes several times
    /// the last is left open.</param>
    /// <param name="write">The address with a value.</param>
    public OpenAddress(string lead, Func<string, string> write)
    {
        string address = write(Mark);
        int start = address.LastIndexOf(lead + Mark, StringComparison.Ordinal) + lead.Length;
        _before = address[..start];
        _after = address[(start + Mark.Length)..];
    }

    public string With(string value) => _before + UrlEncoder.Default.Encode(value) + _after;
}
