using System.Collections.Frozen;

namespace ConflictTracker.Core.Search.Words;

/// <summary>A word on its way through Porter2. The steps have the names of the published algorithm; Y stands for a y
/// that is a consonant.</summary>
internal ref struct StemmedWord
{
    private readonly Span<char> _buffer;
    private readonly int _r1;
    private readonly int _r2;
    private int _length;

    public StemmedWord(string term)
    {
        _buffer = term.ToCharArray();
        _length = term.Length;
        MarkConsonantYs();
        _r1 = FirstRegion();
        _r2 = RegionAfter(_r1);
    }

    private readonly ReadOnlySpan<char> Word => _buffer[.._length];

    public string Run(FrozenSet<string> finished)
    {
        Step1A();
        if (!finished.Contains(Word.ToString()))
        {
            Step1B();
            Step1C();
            Replace(2);
            Replace(3);
            Step4();
            Step5();
        }

        return Word.ToString().Replace('Y', 'y');
    }

    private readonly void MarkConsonantYs()
    {
        for (int i = 0; i < _length; i++)
        {
            if (_buffer[i] == 'y' && (i == 0 || IsVowel(_buffer[i - 1])))
            {
                _buffer[i] = 'Y';
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly int FirstRegion()
    {
        foreach (string start in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (Word.StartsWith(start, StringComparison.Ordinal))
            {
                return start.Length;
            }
        }

        return RegionAfter(0);
    }

    /// <summary>Behind the first consonant that follows a vowel.</summary>
    private readonly int RegionAfter(int from)
    {
        for (int i = from + 1; i < _length; i++)
        {
            if (!IsVowel(_buffer[i]) && IsVowel(_buffer[i - 1]))
            {
                return i + 1;
            }
        }

        return _length;
    }

    private readonly bool Ends(string suffix) => Word.EndsWith(suffix, StringComparison.Ordinal);

    private readonly bool HasVowelBefore(int end)
    {
        foreach (char letter in _buffer[..Math.Max(end, 0)])
        {
            if (IsVowel(letter))
            {
                return true;
            }
        }

        return false;
    }

    private void Cut(int letters) => _length -= letters;

    private void Become(int cut, string ending)
    {
        Cut(cut);
        ending.AsSpan().CopyTo(_buffer[_length..]);
        _length += ending.Length;
    }

    private void Step1A()
    {
        if (Ends("sses"))
        {
            Cut(2);
        }
        else if (Ends("ied") || Ends("ies"))
        {
            Cut(_length > 4 ? 2 : 1);
        }
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowelBefore(_length - 2))
        {
            Cut(1);
        }
    }

    private void Step1B()
    {
        foreach (string suffix in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (Ends(suffix))
            {
                if (_length - suffix.Length >= _r1)
                {
                    Become(suffix.Length, "ee");
                }

                return;
            }
        }

        foreach (string suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (Ends(suffix))
            {
                if (HasVowelBefore(_length - suffix.Length))
                {
                    Cut(suffix.Length);
                    MendAfter1B();
                }

                return;
            }
        }
    }

    private void MendAfter1B()
    {
        if (Ends("at") || Ends("bl") || Ends("iz"))
        {
            Become(0, "e");
        }
        else if (EndsDoubled())
        {
            Cut(1);
        }
        else if (_r1 >= _length && EndsShortSyllable(_length))
        {
            Become(0, "e");
        }
    }

    private readonly bool EndsDoubled() =>
        _length >= 2
        && _buffer[_length - 1] == _buffer[_length - 2]
        && "bdfgmnprt".Contains(_buffer[_length - 1], StringComparison.Ordinal);

    private readonly bool EndsShortSyllable(int end) =>
        end == 2
            ? IsVowel(_buffer[0]) && !IsVowel(_buffer[1])
            : end > 2
                && !IsVowel(_buffer[end - 1])
                && !"wxY".Contains(_buffer[end - 1], StringComparison.Ordinal)
                && IsVowel(_buffer[end - 2])
                && !IsVowel(_buffer[end - 3]);

    private readonly void Step1C()
    {
        if (_length > 2 && _buffer[_length - 1] is 'y' or 'Y' && !IsVowel(_buffer[_length - 2]))
        {
            _buffer[_length - 1] = 'i';
        }
    }

    /// <summary>Steps 2 and 3: the longest ending decides, and is replaced if it lies in its region.</summary>
    private void Replace(int step)
    {
        foreach ((string suffix, string ending) in step == 2 ? StemEndings.Step2 : StemEndings.Step3)
        {
            if (Ends(suffix))
            {
                int start = _length - suffix.Length;
                bool isInRegion = start >= (suffix == "ative" ? _r2 : _r1);
                if (isInRegion && StemEndings.IsAllowed(suffix, start == 0 ? '\0' : _buffer[start - 1]))
                {
                    Become(suffix.Length, ending);
                }

                return;
            }
        }
    }

    private void Step4()
    {
        foreach (string suffix in StemEndings.Step4)
        {
            if (Ends(suffix))
            {
                int start = _length - suffix.Length;
                bool isAllowed = suffix != "ion" || (start > 0 && _buffer[start - 1] is 's' or 't');
                if (start >= _r2 && isAllowed)
                {
                    Cut(suffix.Length);
                }

                return;
            }
        }
    }

    private void Step5()
    {
        int last = _length - 1;
        if (Ends("e") && (last >= _r2 || (last >= _r1 && !EndsShortSyllable(last))))
        {
            Cut(1);
        }
        else if (Ends("ll") && last >= _r2)
        {
            Cut(1);
        }
    }
}
