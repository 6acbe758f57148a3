using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>Somebody who has only a keyboard.</summary>
internal sealed class KeyboardWalk(IPage page)
{
    private const int MostStops = 250;

    /// <summary>Presses Tab until the focus is on what the selector names; every stop on the way must show its focus, and
    /// nothing may lie over all of it (WCAG 2.4.11).</summary>
    public async Task ToAsync(string selector)
    {
        await page.WaitForSelectorAsync(selector, new() { State = WaitForSelectorState.Attached });
        for (int stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            string seen = await page.EvaluateAsync<string>(
                """
                (selector) => {
                  const at = document.activeElement;
                  if (at === document.body) return "out";
                  const style = getComputedStyle(at);
                  const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
                  const box = at.getClientRects()[0];
                  const isSeen = [0.1, 0.5, 0.9].some((part) => {
                    const top = document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2);
                    return top && (at.contains(top) || top.control === at);
                  });
                  return !shows || !isSeen ? at.outerHTML.slice(0, 200) : at.matches(selector) ? "there" : "on";
                }
                """,
                selector
            );
            if (seen == "there")
            {
                return;
            }

            Assert.True(seen is "on" or "out", $"This has the focus and does not show it, or is covered: {seen}");
        }

        Assert.Fail($"No key leads to {selector} on {page.Url}.");
    }

    /// <summary>Follows the link, presses the button or sends the form that has the focus.</summary>
    public Task EnterAsync() => page.Keyboard.PressAsync("Enter");
}
