"""The words of quotations in Chinese."""

from belta_news.languages.speech import Gender, Lexeme, Pronoun, Speech
from belta_news.model.quote import CueKind

__all__ = ["SPEECH"]

SPEECH = Speech(
    cues=(
        Lexeme(
            kind=CueKind.SAY,
            rows="""
                说 说道 说到
                表示
                称 称道
                指出
                告诉
                介绍 介绍说
                补充 补充说 补充道
                解释 解释说 解释道
                宣布
                通报
                报道
                谈到
                提到
                回忆 回忆说
                继续说
                总结 总结说
                讲述
            """,
        ),
        Lexeme(kind=CueKind.STRESS, rows="强调 强调说\n确认\n保证\n警告\n感谢"),
        Lexeme(kind=CueKind.ASK, rows="问道 询问"),
        Lexeme(kind=CueKind.ANSWER, rows="回答 回答说 回答道\n回应"),
        Lexeme(kind=CueKind.WRITE, rows="写道"),
        Lexeme(kind=CueKind.THINK, rows="认为\n相信\n希望"),
        Lexeme(kind=CueKind.PROMISE, rows="承诺\n建议\n呼吁\n要求"),
    ),
    sources=(Lexeme(kind=CueKind.ACCORDING, rows="据 根据"),),
    pronouns=(
        Pronoun(words="他", gender=Gender.MALE),
        Pronoun(words="她", gender=Gender.FEMALE),
        Pronoun(words="它", gender=Gender.NEUTER),
        Pronoun(words="他们 她们", gender=Gender.PLURAL),
    ),
    speakers_self="我 我们",
    determiners="这位 该 这 那",
    prepositions="在 对 向 与 从 为 关于",
    conjunctions="和 并",
    auxiliaries="将 已 已经 曾",
    adverbs="还 也 同时 此外 再次 日前 今天 昨天",
    times="年 月 日 上午 下午 星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    titles="先生 女士",
    roles="总统 国家元首 总理 部长 副部长 外长 大使 发言人 主席 副主席 局长 主任 院长 "
    "校长 州长 市长 秘书 领导人 代表 专家 教授 记者 教练 总经理 经理 "
    "厂长",
    heads=("总统 国家元首 领导人", "部长 外长", "总理", "发言人 代表"),
    organisations="外交部 卫生部 国防部 政府 议会 新闻局 新闻处 委员会 大使馆 公司 大学 银行 通讯社 机构 协会",
    groups="专家们 各方 双方 官员们 与会者",
    documents="法令 报告 声明 文件 贺电",
    named="报纸 杂志 电影 书 项目 节目 奖章 勋章 工厂",
    agencies="白通社 belta",
    addressees="记者 白通社",
    spaceless=True,
)
"""What Chinese says where somebody is quoted."""
