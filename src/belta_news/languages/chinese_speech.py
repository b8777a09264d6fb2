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
                笑着说 笑道 笑着回答
                开玩笑说 开玩笑 打趣道 打趣说
                感叹道 感叹
                承认 坦言
                透露
                表明
                分享说 分享道
                提醒 提醒说
                说明
                评价 评价说 评价道
                呼吁道
                告诉记者
                对记者说
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
    sources=(Lexeme(kind=CueKind.ACCORDING, rows="据 根据 按照 用"),),
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
    adverbs="笑着 微笑着 随后 接着 则 还 进一步 特别 再次 也 常 曾经 昨日 今日 当天 当日 "
    "向媒体 高兴地 激动地 自豪地 也 同时 此外 再次 日前 今天 昨天",
    times="年 月 日 上午 下午 星期一 星期二 星期三 星期四 星期五 星期六 星期日",
    titles="先生 女士",
    female_words="女士 女子 女 妻子 母亲 女儿 妹妹 姐姐 奶奶 祖母 女王",
    male_words="先生 男子 男 丈夫 父亲 儿子 弟弟 哥哥 爷爷 祖父 国王",
    female_names=r"(?:娜|娅|莎|莉加|丽|琳|妮|玛|薇|芙|达莉)(?:·|$)|[诺列]娃$",
    male_names=r"^[^·・•]*[^娜娅莎拉玛达加卡塔萨娃莉丽琳妮薇芙莲雅亚丝珍婷芳][·・•]|(?:奇|夫|斯基|克)$",
    home="白俄罗斯 白俄",
    finite="会见 会晤 出席 参加 返回 前往 访问 获得 发现 最先 一起 共同 参观 考察 视察 迎接 "
    "签署 举行 展示 带领 率领 主持"
    "创作 建造 制作 培育 接受 介绍给 陪同 来到 抵达 收到 支持 当选 成为 担任 完成 开设 创办 经营 管理",
    sounds="阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼边别宾波伯博勃布采采策查柴昌车彻茨慈次达戴丹当道德登邓狄迪蒂"
    "第季佳杰捷丁东杜顿多朵厄恩尔法凡范方菲费芬丰冯佛弗伏福甫夫盖冈高戈哥格根贡古瓜圭果哈海汉豪赫黑亨洪胡华怀惠霍"
    "基吉季济加贾简江杰金京津居卡凯坎康考柯科可克肯孔库夸奎拉莱赖兰朗劳勒雷蕾黎李里理利莉丽莲连良列林琳刘柳龙隆娄卢鲁露"
    "伦罗洛吕略马玛迈麦曼芒茂梅门蒙米密缅妙敏明摩莫默姆木穆纳娜乃奈南瑙内嫩尼妮年涅宁牛纽农努诺欧帕派潘庞培佩彭皮匹平珀普其奇"
    "齐恰千强乔钦琴丘曲屈让热日荣茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申生圣施什史舒斯丝司思松苏绥孙索塔泰坦汤唐陶特腾提惕田铁汀"
    "廷亭通图屠托陀瓦娃万旺威韦维薇文翁沃乌武西希锡悉夏先香向谢辛欣星修雪雅娅亚延扬杨耶叶伊依易因英尤于约月云早扎泽曾詹湛张章珍"
    "真芝治朱茱祖佐兹",
    roles="运动员 企业家 工人 队长 画家 艺术家 农民 司机 医生 护士 教师 老师 学者 科学家 作家 "
    "诗人 导演 演员 歌手 音乐家"
    "设计师 建筑师 工程师 铁匠 面包师 厨师 木匠 渔民 猎人 牧民 消防员 救援人员 警察 士兵 军官 将军 "
    "上校 少校 检察官 法官"
    "律师 研究员 院士 馆长 站长 团长 组长 会长 秘书长 董事长 总裁 首席执行官 副总理 副部长 副州长 副市长 副局长 区长 "
    "村长 议长 议员 参议员 负责人 创始人 组织者 志愿者 冠军 选手 球员 队员 教练员 主教练 店主 老板 商人 游客 乘客 居民 "
    "邻居 客人 嘉宾 毕业生 大学生 学生 同学 爷爷 奶奶 父亲 母亲 妈妈 爸爸 丈夫 妻子 老人 女孩 男孩 "
    "目击者 经济学家 分析师"
    "总统 国家元首 总理 部长 副部长 外长 大使 发言人 主席 副主席 局长 主任 院长 "
    "校长 州长 市长 秘书 领导人 代表 专家 教授 记者 教练 总经理 经理 "
    "厂长",
    heads=("总统 国家元首 领导人 国家领导人 元首", "部长 外长", "总理", "发言人 代表"),
    organisations="外交部 卫生部 国防部 政府 议会 新闻局 新闻处 委员会 大使馆 公司 大学 银行 通讯社 机构 协会",
    groups="学生们 医生们 工人们 孩子们 居民们 演员们 科学家们 记者们 大学生们 志愿者们 专家们 各方 双方 官员们 与会者",
    documents="通报 公告 总统令 信函 贺信 决议 法案 协议 宣言 法令 报告 声明 文件 贺电",
    named="主题是 主题为 名叫 题为 名为 称为 影片 公司 酒店 餐厅 剧院 电影院 乐团 比赛 画册 "
    "展览 奖 报纸 杂志 电影 书 项目 节目 奖章 勋章 工厂",
    agencies="白通社 belta",
    addressees="记者 白通社",
    spaceless=True,
)
"""What Chinese says where somebody is quoted."""
