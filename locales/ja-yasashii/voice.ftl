# What the kiosk says aloud, beside what it shows, in plain words.

# The five keys.
voice-begins = ｜声《こえ》で ｜説明《せつめい》します。
voice-keys =
    ｜上《うえ》と ｜下《した》の キーで ｜動《うご》きます。
    ｜真《ま》ん｜中《なか》の OK で ｜決《き》めます。
voice-place = { $of }の なかの { $at }｜番《ばん》
voice-sheet = { $of }ページの なかの { $at }ページ
voice-last = ここが ｜最後《さいご》です。
voice-chosen = ｜選《えら》んで あります
voice-not-chosen = ｜選《えら》んで いません
voice-taken = ｜選《えら》びました
voice-taken-off = やめました
voice-not-needed = ｜必要《ひつよう》ありません
voice-plain = { $text }
voice-plain-choice = ｜選《えら》ぶ
voice-number = ｜受付番号《うけつけばんごう》 { $number }
    .voice = うけつけばんごうは { $number } です。もういちど。{ $number } です。

# Boards and pads.
voice-pad = ｜数字《すうじ》の キーは ｜電話《でんわ》と ｜同《おな》じ ならびです。
voice-pin =
    ｜数字《すうじ》の キーは ｜電話《でんわ》と ｜同《おな》じ ならびです。
    いつも ｜真《ま》ん｜中《なか》の 5 から はじまります。
voice-pin-key = ｜数字《すうじ》の キー
voice-pin-typed = 1けた ｜入《い》れました。いま { $n }けたです。
voice-pin-erased = 1けた ｜消《け》しました。いま { $n }けたです。
voice-pin-full = 4けた ｜入《はい》って います。｜決定《けってい》を ｜押《お》して ください。
voice-board-kana = ｜右《みぎ》の はしが「ア」です。｜左《ひだり》へ ｜行《い》くと「カ」です。
voice-board-latin = キーボードと ｜同《おな》じです。｜左上《ひだりうえ》が「Q」です。
voice-date = ｜年号《ねんごう》、｜年《ねん》、｜月《つき》、｜日《ひ》の ｜順番《じゅんばん》で ｜入《い》れます。
voice-date-whole = ｜日付《ひづけ》が できました。
voice-part = つぎは { $part }です。
voice-so-far = いま { $n }｜文字《もじ》です
voice-empty = なにも ｜入《はい》って いません。
voice-one-erased = ひとつ ｜消《け》しました。
voice-not-taken = ｜入《はい》りませんでした。
voice-key-voiced = てんてん
voice-key-half-voiced = まる
voice-key-hyphen = ハイフン
voice-key-apostrophe = アポストロフィ
voice-key-stop = ピリオド
voice-key-long = のばす ｜音《おと》
voice-key-dot = なかてん

# Checking.
voice-own = ｜内容《ないよう》は ｜読《よ》んで いません
voice-own-first =
    ｜名前《なまえ》などは、｜選《えら》ぶと ｜読《よ》みます。
    ｜近《ちか》くの ｜人《ひと》に ｜聞《き》こえる ことが あります。
voice-aloud = ぜんぶ ｜読《よ》む
    .voice = ｜内容《ないよう》も ｜読《よ》む
voice-aloud-off = ｜読《よ》まない
    .voice = ｜内容《ないよう》は ｜読《よ》まない
voice-aloud-now = ｜内容《ないよう》も ｜読《よ》みます。
voice-aloud-no-more = ｜内容《ないよう》は ｜読《よ》みません。
voice-source-card = カードから
voice-source-typed = ｜入力《にゅうりょく》した もの
voice-source-chosen = ｜選《えら》んだ もの
voice-change = OK で ｜変《か》える

# What is the same on every page.
voice-languages = ことばを ｜選《えら》ぶ
voice-language =
    { $tag ->
        [ja] ｜日本語《にほんご》
        [ja-yasashii] やさしい ｜日本語《にほんご》
        [en] ｜英語《えいご》
        [vi] ベトナム｜語《ご》
        [zh-Hans] ｜中国語《ちゅうごくご》、｜簡体字《かんたいじ》
        [zh-Hant] ｜中国語《ちゅうごくご》、｜繁体字《はんたいじ》
        [ne] ネパール｜語《ご》
        [ko] ｜韓国語《かんこくご》
        [id] インドネシア｜語《ご》
        [fil] フィリピン｜語《ご》
        [my] ミャンマー｜語《ご》
       *[other] { $name }
    }
voice-larger = ｜文字《もじ》の ｜大《おお》きさ
voice-text-size = ｜文字《もじ》の ｜大《おお》きさは { $percent }% です。
voice-contrast = ｜画面《がめん》を ｜白《しろ》と ｜黒《くろ》に しました。
voice-contrast-back = ｜画面《がめん》を ｜元《もと》の ｜色《いろ》に しました。
voice-low = ｜画面《がめん》を ｜下《さ》げました。
voice-low-back = ｜画面《がめん》を ｜元《もと》に ｜戻《もど》しました。

# The voice itself.
voice = こえ
voice-mute = なし
voice-on = ｜声《こえ》を ｜使《つか》う
voice-off = ｜声《こえ》を ｜止《と》める
voice-again = もう｜一度《いちど》
voice-pause = ｜止《と》める
    .voice = すこし ｜止《と》める
voice-settings = ｜設定《せってい》
    .voice = ｜声《こえ》の ｜設定《せってい》
voice-settings-title = ｜声《こえ》の ｜設定《せってい》
voice-pace = ｜速《はや》さを ｜変《か》える
voice-pace-ordinary = ｜速《はや》さは、ふつうです。
voice-pace-slow = ｜速《はや》さは、ゆっくりです。
voice-pace-fast = ｜速《はや》さは、｜速《はや》いです。
voice-louder = ｜音《おと》の ｜大《おお》きさを ｜変《か》える
voice-volume = ｜音《おと》の ｜大《おお》きさは { $of }の なかの { $n } です。
voice-hide = ｜画面《がめん》を かくす
voice-show = ｜画面《がめん》を ｜出《だ》す
voice-hidden = ｜画面《がめん》を かくしました。
voice-shown = ｜画面《がめん》を ｜出《だ》しました。
voice-caption-own = （｜画面《がめん》の ｜内容《ないよう》）

# Addresses and names.
voice-board-letters = いちばん｜上《うえ》に｜数字《すうじ》があります。その｜下《した》は、キーボードと｜同《おな》じです。
voice-columns = ｜名前《なまえ》のはじめの｜音《おと》です。｜右《みぎ》のはしが「ア」です。
voice-other-board = ほかの｜文字《もじ》
voice-reveal = ｜名前《なまえ》や｜住所《じゅうしょ》を｜画面《がめん》に｜出《だ》す、かくす
