# What the kiosk says aloud, beside what it shows. Short sentences; a listener cannot look back.

# The five keys.
voice-begins = 音声でご案内します。
voice-keys =
    上と下のキーで動き、まん中の OK で決めます。
    はじめの場所で上を押すと、もう一度話します。
voice-place = { $of }のうち { $at }番
voice-sheet = { $of }ページのうち { $at }ページ
voice-last = ここが最後です。
voice-chosen = 選んであります
voice-not-chosen = 選んでいません
voice-taken = 選びました
voice-taken-off = 外しました
voice-not-needed = 必要ありません
voice-plain = { $text }
voice-plain-choice = 選ぶ
voice-number = 受付番号 { $number }
    .voice = 受付番号は { $number } です。もう一度。{ $number } です。

# Boards and pads.
voice-pad = 数字のキーが電話と同じにならんでいます。
voice-pin =
    数字のキーが電話と同じにならんでいます。
    いつも、まん中の 5 から始まります。
voice-pin-key = 数字のキー
voice-pin-typed = 1けた入れました。いま { $n }けたです。
voice-pin-erased = 1けた消しました。いま { $n }けたです。
voice-pin-full = 4けた入っています。決定を押してください。
voice-board-kana = 右はしが「ア」の列です。左へ動くと「カ」の列です。
voice-board-latin = キーボードと同じならびです。左上が「Q」です。
voice-date = 年号、年、月、日の順に入れます。
voice-date-whole = 日付がそろいました。
voice-part = つぎは { $part }です。
voice-so-far = いま { $n }文字です
voice-empty = 何も入っていません。
voice-one-erased = 1字消しました。
voice-not-taken = 入りませんでした。
voice-key-voiced = 点々
voice-key-half-voiced = まる
voice-key-hyphen = ハイフン
voice-key-apostrophe = アポストロフィ
voice-key-stop = ピリオド
voice-key-long = のばす音
voice-key-dot = なか点

# Checking.
voice-own = 内容は読み上げていません
voice-own-first =
    お名前などは、選ばないと読み上げません。
    まわりに聞こえることがあります。
voice-aloud = 内容も読む
    .voice = 内容も読み上げる
voice-aloud-off = 内容は省く
    .voice = 内容は読み上げない
voice-aloud-now = 内容も読み上げます。
voice-aloud-no-more = 内容は読み上げません。
voice-source-card = カードから
voice-source-typed = 入力したもの
voice-source-chosen = 選んだもの
voice-change = OK で変更

# What is the same on every page.
voice-languages = ことばを選ぶ
voice-language =
    { $tag ->
        [ja] 日本語
        [ja-yasashii] やさしい日本語
        [en] 英語
        [vi] ベトナム語
        [zh-Hans] 中国語、簡体字
        [zh-Hant] 中国語、繁体字
        [ne] ネパール語
        [ko] 韓国語
        [id] インドネシア語
        [fil] フィリピン語
        [my] ミャンマー語
       *[other] { $name }
    }
voice-larger = 文字の大きさ
voice-text-size = 文字の大きさは { $percent }% です。
voice-contrast = 画面を白黒にしました。
voice-contrast-back = 画面を元の色にもどしました。
voice-low = 画面を下げました。
voice-low-back = 画面を元にもどしました。

# The voice itself.
voice = 音声
voice-mute = 消音
voice-on = 音声を使う
voice-off = 音声を止める
voice-again = もう一度
voice-pause = 停止
    .voice = 一時停止
voice-settings = 音声設定
    .voice = 音声の設定
voice-settings-title = 音声の設定
voice-pace = 速さを変える
voice-pace-ordinary = 速さは、ふつうです。
voice-pace-slow = 速さは、ゆっくりです。
voice-pace-fast = 速さは、はやめです。
voice-louder = 音の大きさを変える
voice-volume = 音の大きさは { $of }のうち { $n } です。
voice-hide = 画面をかくす
voice-show = 画面を出す
voice-hidden = 画面をかくしました。
voice-shown = 画面を出しました。
voice-caption-own = （画面の内容）

# Addresses and names.
voice-board-letters = 上の列が数字です。その下は、キーボードと同じならびです。
voice-columns = 名前の読みの、はじめの音です。右はしが「ア」です。
voice-other-board = もう一つの文字盤
voice-reveal = 画面の名前や住所を出す、かくす
