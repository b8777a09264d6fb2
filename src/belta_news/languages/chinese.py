"""What Chinese says."""

from belta_news.languages.chinese_speech import SPEECH
from belta_news.languages.language import Calendar, Language

__all__ = ["CHINESE"]

CHINESE = Language(
    code="zh",
    name="Chinese",
    function_words=frozenset(("的", "在", "和", "是", "了", "与", "对", "将", "为", "有", "说", "表示")),
    letters="",
    agency=r"白通社|白俄罗斯通讯社|BelTA|BELTA",
    calendar=Calendar(
        months=(
            ("1月", "一月"),
            ("2月", "二月"),
            ("3月", "三月"),
            ("4月", "四月"),
            ("5月", "五月"),
            ("6月", "六月"),
            ("7月", "七月"),
            ("8月", "八月"),
            ("9月", "九月"),
            ("10月", "十月"),
            ("11月", "十一月"),
            ("12月", "十二月"),
        ),
        weekdays=(
            "星期一",
            "周一",
            "星期二",
            "周二",
            "星期三",
            "周三",
            "星期四",
            "周四",
            "星期五",
            "周五",
            "星期六",
            "周六",
            "星期日",
            "星期天",
            "周日",
        ),
        joints=("上午", "日", "号", "年", "时", "点", "分"),
        published=("发布", "发布时间", "发表", "发表于", "日期", "时间"),
        updated=("更新", "更新时间", "最后更新", "更新于", "修改", "修改时间"),
    ),
    speech=SPEECH,
)
