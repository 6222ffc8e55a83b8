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
# The five keys.
voice-begins = 本機現在開始語音引導。
voice-keys = 用上下鍵移動，用中間的 OK 鍵選擇。在最前面按上鍵，會再讀一遍本頁。
voice-place = 第 { $at } 個，共 { $of } 個
voice-sheet = 第 { $at } 頁，共 { $of } 頁
voice-last = 這是最後一個。
voice-chosen = 已選擇
voice-not-chosen = 未選擇
voice-taken = 已選上
voice-taken-off = 已取消
voice-not-needed = 不需要
voice-plain = { $text }
voice-plain-choice = 選擇
voice-number = 您的號碼是 { $number }
    .voice = 您的號碼是 { $number }。再說一遍：{ $number }。
# Boards and pads.
voice-pad = 數字的排列和電話一樣。
voice-pin = 數字的排列和電話一樣。每次都從正中間的5開始。
voice-pin-key = 數字
voice-pin-typed = 輸入了一位，目前 { $n } 位。
voice-pin-erased = 刪除了一位，還有 { $n } 位。
voice-pin-full = 四位都輸入了。請按確定。
voice-board-kana = ア這一直排在最右邊，カ在它的左邊。
voice-board-latin = 和鍵盤一樣：左上角是 Q。
voice-date = 請先選年號，再輸入年、月、日。
voice-date-whole = 日期輸入完成。
voice-part = 接下來是{ $part }。
voice-so-far = 目前 { $n } 個字
voice-empty = 還沒有輸入。
voice-one-erased = 刪除了一個字。
voice-not-taken = 不能輸入這個。
voice-key-voiced = 濁音符號
voice-key-half-voiced = 半濁音符號
voice-key-hyphen = 連字號
voice-key-apostrophe = 撇號
voice-key-stop = 句點
voice-key-long = 長音
voice-key-dot = 間隔號
# Checking.
voice-own = 不朗讀
voice-own-first = 姓名等內容，只有您選擇後才朗讀。旁邊的人可能會聽到。
voice-aloud-now = 現在朗讀您的回答。
voice-aloud-no-more = 不再朗讀您的回答。
voice-source-card = 來自卡
voice-source-typed = 輸入的
voice-source-chosen = 選擇的
voice-change = 按 OK 鍵更改
# What is the same on every page.
voice-languages = 選擇語言
voice-language =
    { $tag ->
        [ja] 日語
        [ja-yasashii] 簡明日語
        [en] 英語
        [vi] 越南語
        [zh-Hans] 簡體中文
        [zh-Hant] 繁體中文
        [ne] 尼泊爾語
        [ko] 韓語
        [id] 印尼語
        [fil] 菲律賓語
        [my] 緬甸語
       *[other] { $name }
    }
voice-larger = 文字大小
voice-text-size = 文字大小為百分之 { $percent }。
voice-contrast = 畫面變為黑底白字。
voice-contrast-back = 畫面恢復了顏色。
voice-low = 畫面已降低。
voice-low-back = 畫面已恢復。
voice-mute = 靜音
voice-settings-title = 語音設定
voice-hidden = 畫面已隱藏。
voice-shown = 畫面已顯示。
# Addresses and names.
voice-board-letters = 最上面一排是數字，下面和鍵盤一樣。
voice-columns = 請選擇名稱的第一個音。ア在最右邊。
voice-other-board = 另一個鍵盤
voice-reveal = 顯示或隱藏畫面上的姓名和住址
