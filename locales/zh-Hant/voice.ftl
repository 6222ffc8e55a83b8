# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = 語音
voice-on = 開啟語音
voice-off = 關閉語音
voice-again = 重播
voice-pause = 暫停
voice-settings = 語音設定
voice-aloud = 朗讀我的回答
voice-aloud-off = 不朗讀我的回答
voice-pace = 調整語速
voice-pace-ordinary = 語速為普通。
voice-pace-slow = 語速為慢。
voice-pace-fast = 語速為快。
voice-louder = 調整音量
voice-volume = 音量為 { $n }（最大 { $of }）。
voice-hide = 隱藏畫面
voice-show = 顯示畫面
voice-caption-own = （與畫面相同）
