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
