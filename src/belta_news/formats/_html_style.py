"""
How an article looks in HTML: colours as data, and the style sheet made of them.

Each accent is dark enough on its paper, and on its own tint, to be read as text: at least 4.5 to 1, by the formula of
WCAG. Every rule of the sheet begins with the class of the article, so that it changes nothing else on a page.
"""

import attrs

__all__ = ["ACCENTS", "DARK", "LIGHT", "NOBODY", "STYLE", "Accent", "Paper"]


@attrs.frozen(kw_only=True)
class Paper:
    """The colours that all speakers share."""

    paper: str
    """Behind everything."""
    panel: str
    """Behind what stands beside the article."""
    ink: str
    """Of words."""
    faint: str
    """Of words about the words."""
    line: str
    """Of lines between parts."""


@attrs.frozen(kw_only=True)
class Accent:
    """The colours of one speaker, by day and by night."""

    light: str
    """Of marks and names on light paper."""
    light_tint: str
    """Behind the speaker's words on light paper."""
    dark: str
    """Of marks and names on dark paper."""
    dark_tint: str
    """Behind the speaker's words on dark paper."""


LIGHT = Paper(paper="#fffdf8", panel="#f6f3ea", ink="#1f1d1a", faint="#615c52", line="#d9d3c4")
DARK = Paper(paper="#191a1c", panel="#232427", ink="#e9e6df", faint="#aaa598", line="#414247")

ACCENTS = (
    Accent(light="#0b5394", light_tint="#deebf9", dark="#8fc3fa", dark_tint="#173353"),
    Accent(light="#9a3a07", light_tint="#fce6d9", dark="#ffae80", dark_tint="#4a2712"),
    Accent(light="#1a6534", light_tint="#def1e1", dark="#83d69a", dark_tint="#153b22"),
    Accent(light="#75299a", light_tint="#f1e4f8", dark="#d8a9f4", dark_tint="#3b204b"),
    Accent(light="#725000", light_tint="#f7ecca", dark="#e4c163", dark_tint="#3e310f"),
    Accent(light="#9d1c58", light_tint="#fbe2ed", dark="#fd9fc4", dark_tint="#491a31"),
    Accent(light="#0b6069", light_tint="#daeff1", dark="#75d2db", dark_tint="#11393e"),
    Accent(light="#463db0", light_tint="#e7e5fb", dark="#b7b1ff", dark_tint="#2a2660"),
)
"""Those of the speakers, in the order of their first words; after the last, they begin again."""

NOBODY = Accent(light="#565656", light_tint="#ececea", dark="#bcbcbc", dark_tint="#36373a")
"""That of words of nobody knows whom."""


def _papers(paper: Paper) -> str:
    return "".join(f"--{field.name}:{getattr(paper, field.name)};" for field in attrs.fields(Paper))


def _speakers(*, dark: bool) -> str:
    named = [(str(number), accent) for number, accent in enumerate(ACCENTS)]
    return "".join(
        f".belta-news .bn-s{name}{{--accent:{accent.dark if dark else accent.light};"
        f"--tint:{accent.dark_tint if dark else accent.light_tint}}}\n"
        for name, accent in [*named, ("x", NOBODY)]
    )


RULES = """
.belta-news{color-scheme:light dark;box-sizing:border-box;background:var(--paper);
color:var(--ink);font:1.0625rem/1.7 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif;
overflow-wrap:break-word;text-align:start}
.belta-news *{box-sizing:border-box}
.belta-news .bn-page{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.belta-news h1{font-size:1.9rem;line-height:1.22;margin:.25rem 0 .9rem;font-weight:700;text-wrap:balance;
letter-spacing:-.01em}
.belta-news h2{font-size:1.2rem;line-height:1.3;margin:2.2rem 0 .6rem;font-weight:700}
.belta-news h1,.belta-news h2{border:0;color:inherit}
.belta-news p{margin:0 0 1.05em;color:inherit;font-size:inherit;line-height:inherit}
.belta-news .bn-lead{font-size:1.14em;line-height:1.7}
.belta-news .bn-question{font-weight:700;margin-bottom:.4em}
.belta-news .bn-caption{color:var(--faint);font-size:.9em}
.belta-news .bn-dateline{color:var(--faint);letter-spacing:.01em}
.belta-news blockquote{margin:1.4em 0;padding:.1em 0 .1em 1.1em;border-inline-start:3px solid var(--line);color:inherit}
.belta-news blockquote p:last-child{margin:0}
.belta-news ul,.belta-news ol{margin:0 0 1.05em;padding-inline-start:1.4em}
.belta-news li{margin:.25em 0}
.belta-news a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
.belta-news a:focus-visible,.belta-news summary:focus-visible,.belta-news [tabindex]:focus-visible{
outline:2px solid var(--ink);outline-offset:2px;border-radius:2px}
.belta-news .bn-scroll{overflow-x:auto;margin:0 0 1.05em}
.belta-news table{border-collapse:collapse;font-size:.92em;margin:0;background:none}
.belta-news td{border:0;border-top:1px solid var(--line);padding:.35em .9em .35em 0;vertical-align:top;
text-align:start;color:inherit;background:none}
.belta-news .bn-ui{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:.875rem;
line-height:1.5}
.belta-news .bn-section{color:var(--faint);font-weight:600;letter-spacing:.04em;text-transform:uppercase;
font-size:.78rem;margin:0}
.belta-news .bn-meta{color:var(--faint);display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;padding:0;
margin:0 0 1.6rem}
.belta-news .bn-meta li{margin:0}
.belta-news .bn-legend{background:var(--panel);border-radius:.6rem;padding:.9rem 1.1rem 1rem;margin:0 0 2rem}
.belta-news .bn-legend h2,.belta-news .bn-after h2{font:600 .78rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
"Noto Sans",sans-serif;letter-spacing:.04em;text-transform:uppercase;color:var(--faint);margin:0 0 .5rem}
.belta-news .bn-legend ul{list-style:none;padding:0;margin:0}
.belta-news .bn-speakers{display:grid;gap:.5rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
.belta-news .bn-speakers li{display:grid;grid-template-columns:1.7rem 1fr;gap:0 .6rem;margin:0;align-content:start}
.belta-news .bn-sign{grid-row:span 2;width:1.7rem;height:1.7rem;border-radius:50%;background:var(--tint);
color:var(--accent);border:1.5px solid var(--accent);font-weight:700;font-size:.8rem;line-height:1;display:inline-flex;
align-items:center;justify-content:center}
.belta-news .bn-name{font-weight:650;color:var(--accent)}
.belta-news .bn-role{display:block;color:var(--faint)}
.belta-news .bn-count{grid-column:2;color:var(--faint)}
.belta-news .bn-legend .bn-key{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.8rem;padding-top:.7rem;
border-top:1px solid var(--line);color:var(--faint)}
.belta-news .bn-key li{margin:0}
.belta-news .bn-key mark,.belta-news .bn-key b,.belta-news .bn-key i{--accent:var(--ink);--tint:transparent}
.belta-news mark{background:var(--tint);color:var(--ink);padding:0;border-bottom:2px solid var(--accent);
border-radius:.15em .15em 0 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.belta-news h1 mark{background:none}
.belta-news mark.bn-mixed{border-bottom-style:dashed}
.belta-news mark.bn-indirect{background:none;border-bottom-style:dotted}
.belta-news b.bn-mention{font-weight:700;color:var(--accent)}
.belta-news i.bn-cue{font-style:normal;border:1px solid var(--accent);border-radius:.3em;padding:0 .15em}
.belta-news b.bn-source{font-weight:inherit;border:1px dashed var(--faint);border-radius:.3em;padding:0 .15em;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.belta-news .bn-no{font:650 .68em/1 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
color:var(--accent);text-decoration:none;vertical-align:.45em;padding:.45em .12em .45em .18em;margin:-.45em 0;
white-space:nowrap}
.belta-news .bn-no:hover{text-decoration:underline}
.belta-news .bn-after{margin-top:2.2rem;padding-top:1.2rem;border-top:1px solid var(--line)}
.belta-news .bn-after ul,.belta-news .bn-after ol{margin:0;padding:0;list-style:none}
.belta-news .bn-after li{margin:0 0 .6rem}
.belta-news .bn-notes li{display:grid;grid-template-columns:2.8rem 1fr;scroll-margin:30vh;border-radius:.3rem}
.belta-news .bn-notes li:target{background:var(--tint);box-shadow:0 0 0 .35rem var(--tint)}
.belta-news .bn-notes .bn-role{display:inline}
.belta-news .bn-notes .bn-role::before{content:"· "}
.belta-news .bn-back{font-weight:650;color:var(--accent);text-decoration:none}
.belta-news .bn-how{display:block;color:var(--faint)}
.belta-news .bn-notes .bn-fact:not(:last-child)::after{content:" ·"}
.belta-news .bn-card .bn-fact{display:block}
.belta-news .bn-card .bn-role{margin-bottom:.3rem}
.belta-news summary{cursor:pointer;color:var(--faint)}
.belta-news details ul{margin-top:.5rem}
.belta-news .bn-cards{position:fixed;z-index:9;inset:auto 1rem 1rem auto;width:min(21rem,calc(100vw - 2rem));
pointer-events:none;display:grid;gap:.5rem}
.belta-news .bn-card{background:var(--panel);border:1px solid var(--line);border-inline-start:5px solid var(--accent);
border-radius:.5rem;padding:.7rem .95rem;box-shadow:0 .4rem 1.4rem rgb(0 0 0/.22);display:none}
"""

WIDE = """@media (min-width:72rem){
.belta-news .bn-cards{inset:2.5rem auto auto calc(50% + 22rem);width:min(18rem,calc(50vw - 23.5rem))}
}
"""
"""Beside the article, where there is room."""

NARROW = """@media (max-width:30rem){
.belta-news .bn-page{padding:1.25rem 1rem 3rem}
.belta-news h1{font-size:1.55rem}
.belta-news .bn-lead{font-size:1.07em}
.belta-news .bn-cards{inset:auto .75rem .75rem;width:auto}
}
"""

PRINT = """@media print{
.belta-news{font-size:10.5pt}
.belta-news .bn-page{max-width:none;padding:0}
.belta-news mark,.belta-news .bn-sign,.belta-news .bn-legend{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.belta-news .bn-legend{background:none;border:1px solid var(--line)}
.belta-news .bn-cards{display:none}
.belta-news .bn-legend,.belta-news li,.belta-news tr{break-inside:avoid}
.belta-news h1,.belta-news h2{break-after:avoid}
.belta-news p{orphans:3;widows:3}
.belta-news .bn-after a[href^=http]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
}
"""

STYLE = (
    f".belta-news{{{_papers(LIGHT)}}}\n{_speakers(dark=False)}"
    f"@media screen and (prefers-color-scheme:dark){{\n.belta-news{{{_papers(DARK)}}}\n{_speakers(dark=True)}}}"
    f"{RULES}{NARROW}{WIDE}{PRINT}"
)
"""The style sheet, the same for every article."""
