"""Count who is quoted in a folder of articles: `python examples/who_spoke.py [FOLDER]`."""

import sys
from collections import Counter
from pathlib import Path

import belta_news


def main(folder: Path) -> None:
    """Print each speaker of the articles in *folder* with the number of quotations, the most quoted first."""
    count: Counter[str] = Counter()
    for path in sorted(folder.glob("*.txt")):
        try:
            article = belta_news.parse_text(path.read_text(encoding="utf-8"))
        except belta_news.ParseError as error:
            print(f"{path}: {error}", file=sys.stderr)
            continue
        count.update("(unknown)" if quote.speaker is None else quote.speaker.name for quote in article.quotes)
    for name, number in count.most_common():
        print(f"{number:4}  {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent)
