# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = 语音
voice-on = 打开语音
voice-off = 关闭语音
voice-again = 重播
voice-pause = 暂停
voice-settings = 语音设置
voice-aloud = 朗读我的回答
voice-aloud-off = 不朗读我的回答
voice-pace = 调整语速
voice-pace-ordinary = 语速为普通。
voice-pace-slow = 语速为慢。
voice-pace-fast = 语速为快。
voice-louder = 调整音量
voice-volume = 音量为 { $n }（最大 { $of }）。
voice-hide = 隐藏画面
voice-show = 显示画面
voice-caption-own = （与画面相同）
# The five keys.
voice-begins = 本机现在开始语音引导。
voice-keys = 用上下键移动，用中间的 OK 键选择。在最前面按上键，会再读一遍本页。
voice-place = 第 { $at } 个，共 { $of } 个
voice-sheet = 第 { $at } 页，共 { $of } 页
voice-last = 这是最后一个。
voice-chosen = 已选择
voice-not-chosen = 未选择
voice-taken = 已选上
voice-taken-off = 已取消
voice-not-needed = 不需要
voice-plain = { $text }
voice-plain-choice = 选择
voice-number = 您的号码是 { $number }
    .voice = 您的号码是 { $number }。再说一遍：{ $number }。
# Boards and pads.
voice-pad = 数字的排列和电话一样。
voice-pin = 数字的排列和电话一样。每次都从正中间的5开始。
voice-pin-key = 数字
voice-pin-typed = 输入了一位，目前 { $n } 位。
voice-pin-erased = 删除了一位，还有 { $n } 位。
voice-pin-full = 四位都输入了。请按确定。
voice-board-kana = ア这一列在右端，カ在它的左边。
voice-board-latin = 和键盘一样：左上角是 Q。
voice-date = 请先选年号，再输入年、月、日。
voice-date-whole = 日期输入完成。
voice-part = 接下来是{ $part }。
voice-so-far = 目前 { $n } 个字
voice-empty = 还没有输入。
voice-one-erased = 删除了一个字。
voice-not-taken = 不能输入这个。
voice-key-voiced = 浊音符号
voice-key-half-voiced = 半浊音符号
voice-key-hyphen = 连字符
voice-key-apostrophe = 撇号
voice-key-stop = 句点
voice-key-long = 长音
voice-key-dot = 间隔号
# Checking.
voice-own = 不朗读
voice-own-first = 姓名等内容，只有您选择后才朗读。旁边的人可能会听到。
voice-aloud-now = 现在朗读您的回答。
voice-aloud-no-more = 不再朗读您的回答。
voice-source-card = 来自卡
voice-source-typed = 输入的
voice-source-chosen = 选择的
voice-change = 按 OK 键更改
# What is the same on every page.
voice-languages = 选择语言
voice-language =
    { $tag ->
        [ja] 日语
        [ja-yasashii] 简明日语
        [en] 英语
        [vi] 越南语
        [zh-Hans] 简体中文
        [zh-Hant] 繁体中文
        [ne] 尼泊尔语
        [ko] 韩语
        [id] 印度尼西亚语
        [fil] 菲律宾语
        [my] 缅甸语
       *[other] { $name }
    }
voice-larger = 文字大小
voice-text-size = 文字大小为百分之 { $percent }。
voice-contrast = 画面变为黑底白字。
voice-contrast-back = 画面恢复了颜色。
voice-low = 画面已降低。
voice-low-back = 画面已恢复。
voice-mute = 静音
voice-settings-title = 语音设置
voice-hidden = 画面已隐藏。
voice-shown = 画面已显示。
# Addresses and names.
voice-board-letters = 最上面一行是数字，下面和键盘一样。
voice-columns = 请选择名称的第一个音。ア在右端。
voice-other-board = 另一个键盘
voice-reveal = 显示或隐藏画面上的姓名和住址
