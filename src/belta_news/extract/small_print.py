"""Small lines among the paragraphs of other people's pages: whom it is from, advertisements, invitations to letters."""

import re

__all__ = ["editor_of", "is_small_print"]

SHORT = 160
"""No such line has more characters than this."""

AGENCY = r"(?:«?(?:belta|белта|белта\.by)»?|白通社|(?:https?://)?(?:[\w-]+\.){1,4}[a-z]{2,6}(?:/\S*)?)"
FROM = re.compile(
    rf"""
    (?:(?:source|источник|крыніца|quelle|fuente|źródło|来源)[ ]?[:：–—-][ ]?\S.{{0,60}}  # whom a page has it from
    | (?:по[ ]материалам|паводле|по[ ]информации|по[ ]сообщению|based[ ]on|according[ ]to|nach|según|za)
      [ ]{AGENCY})[.]?
    """,
    re.IGNORECASE | re.VERBOSE,
)

ADVERTISEMENT = re.compile(
    r"(?:advertisement|sponsored|реклама|рэклама|anzeige|werbung|publicidad|reklama|广告)(?:\s*[:：|—–-].{0,120})?",
    re.IGNORECASE,
)

LETTERS = re.compile(r"newsletter|рассылк|рассылак|boletín|email (?:updates|alerts)|biuletyn|邮件", re.IGNORECASE)
INVITED = re.compile(
    r"\b(?:subscribe|sign up|get (?:our|the)|join|подпи(?:шитесь|сывайтесь)|падпі(?:шыцеся|свайцеся)|bestellen"
    r"|abonnieren|melden sie sich|suscr[ií]b\w*|rec[ií]ba|apúnt\w*|zapisz|zamów|subskrybuj)\b|订阅",
    re.IGNORECASE,
)
QUOTED = ("“", "„", "«", '"', "—", "– ", "- ")
"""What the words of a person begin with."""

READING = re.compile(
    r"(?:reading time|время чтения|lesezeit|tiempo de lectura|czas czytania|阅读时间)?\s*[:：]?\s*\d{1,3}\s*"
    r"(?:min(?:ute|uten|utos?|ut[ay]?)?s?\.?|мин(?:ут[аы]?)?\.?|хв(?:ілін[аы]?)?\.?|分钟)"
    r"(?:\s*(?:read|чтения|чытання|lesezeit|de lectura|czytania|阅读))?",
    re.IGNORECASE,
)

EDITOR = re.compile(r"[（(]?\s*(?:责任)?(?:编辑|记者|作者)\s*[：:]\s*(?P<name>[\u3400-\u9fff·]{2,12})\s*[）)]?")


def is_small_print(text: str) -> bool:
    """Say whether a paragraph says where a page has it from, advertises, invites to letters or counts minutes."""
    if len(text) > SHORT:
        return False
    if any(form.fullmatch(text) for form in (FROM, ADVERTISEMENT, READING)):
        return True
    return not text.startswith(QUOTED) and LETTERS.search(text) is not None and INVITED.search(text) is not None


def editor_of(text: str) -> str | None:
    """Return the name in a line that names the editor and nothing else: `（责任编辑：…）`."""
    editor = EDITOR.fullmatch(text) if len(text) <= SHORT else None
    return None if editor is None else editor["name"]
