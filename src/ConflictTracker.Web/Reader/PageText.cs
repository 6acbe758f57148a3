using System.Buffers;
using System.Text;

namespace ConflictTracker.Web.Reader;

/// <summary>Takes in a page as it is rendered, in memory that is used again, and sends it in one piece.</summary>
internal sealed class PageText : TextWriter
{
    private const int Usual = 64 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(Usual);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    public async Task SendAsync(HttpContext context)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(_length));
        try
        {
            int count = Encoding.UTF8.GetBytes(_text.AsSpan(0, _length), bytes);
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = count;
            await context.Response.Body.WriteAsync(bytes.AsMemory(0, count), context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _length = 0;
        base.Dispose(disposing);
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + more));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
