# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = ｜用事《ようじ》を｜選《えら》ぶ
step-card = カードを｜読《よ》む
step-questions = ｜質問《しつもん》に｜答《こた》える
step-check = ｜確《たし》かめる
step-done = できました
step-at = { $at } / { $of }　{ $name }

# Start.
start-title =
    ｜書《か》かないで、
    ｜手続《てつづ》きができます
start-hint = ｜画面《がめん》をさわってください
    .voice = OK を ｜押《お》すと、はじまります。
start-way-choose = ｜用事《ようじ》を｜選《えら》ぶ
start-way-card = カードを｜置《お》く
start-way-number = ｜番号《ばんごう》をもらう
larger = ｜大《おお》きく
larger-still = もっと｜大《おお》きく
larger-back = もとの｜大《おお》きさ
contrast = ｜白黒《しろくろ》
contrast-back = もとの｜色《いろ》
low = ｜画面《がめん》を｜下《さ》げる
low-back = ｜画面《がめん》を｜戻《もど》す
languages-title = ことばを｜選《えら》んでください
languages-start = ことば

# What for.
purpose-title = ｜何《なに》をしますか
purpose-hint = いくつでも｜選《えら》べます。いっしょに｜申《もう》し｜込《こ》めます。
purpose-online = インターネットで｜申《もう》し｜込《こ》む
purpose-none-chosen = ｜用事《ようじ》を1つ｜選《えら》んでください。それから「つぎへ」を｜押《お》してください。
whom-title = だれのものですか
whom-self = ｜自分《じぶん》のもの
whom-self-example = ここにいる｜人《ひと》が｜使《つか》います
whom-other = ほかの｜人《ひと》のもの
whom-other-example = ｜家族《かぞく》、｜頼《たの》まれた｜人《ひと》

# The card.
card-title =
    マイナンバーカードを
    ｜台《だい》に｜置《お》いてください
card-hint = ｜置《お》いたまま、｜少《すこ》し｜待《ま》ってください。
card-none = カードがない・｜読《よ》めない
card-looking =
    カードを｜見《み》ています。
    ｜動《うご》かさないでください。
card-read-note = ｜読《よ》むもの
card-unread-note = ｜読《よ》まないもの
card-trouble-phone = カードを｜置《お》いてください。スマートフォンは｜読《よ》めません。
card-trouble-licence = マイナンバーカードを｜置《お》いてください。これは｜運転免許証《うんてんめんきょしょう》です。
card-trouble-residence = マイナンバーカードを｜置《お》いてください。これは｜在留《ざいりゅう》カードです。
card-trouble-other = マイナンバーカードを｜置《お》いてください。このカードは｜読《よ》めません。
card-trouble-removed = カードが｜動《うご》きました。もう｜一度《いちど》、｜台《だい》の｜真《ま》ん｜中《なか》に｜置《お》いてください。
card-trouble-torn = カードを｜読《よ》めませんでした。｜一度《いちど》｜取《と》って、もう｜一度《いちど》｜置《お》いてください。
card-trouble-reader = ｜機械《きかい》が｜動《うご》きません。｜係《かかり》を｜呼《よ》んでください。｜自分《じぶん》で｜入《い》れることもできます。
card-trouble-blocked = このカードの｜暗証番号《あんしょうばんごう》は、｜今《いま》、｜使《つか》えません。｜窓口《まどぐち》で｜直《なお》せます。｜自分《じぶん》で｜入《い》れて｜進《すす》みます。
card-trouble-last-try = ここで｜暗証番号《あんしょうばんごう》を｜入《い》れないでください。あと1｜回《かい》まちがえると、｜使《つか》えなくなります。｜係《かかり》を｜呼《よ》んでください。｜自分《じぶん》で｜入《い》れることもできます。
card-expired = カードの｜期限《きげん》は { $date } でした。｜自分《じぶん》で｜入《い》れて｜進《すす》みます。
card-by-hand = ｜自分《じぶん》で｜入《い》れる
card-expired-continue = ｜自分《じぶん》で｜入《い》れて｜進《すす》む

# Consent.
consent-title = カードから、これを｜読《よ》みます
consent-hint = ｜申請書《しんせいしょ》に｜書《か》くために｜使《つか》います。ほかのことには｜使《つか》いません。
consent-yes = ｜読《よ》んでいい
consent-no = ｜読《よ》まない
consent-read-name = ｜名前《なまえ》
consent-read-address = ｜住所《じゅうしょ》
consent-read-birth = ｜生《う》まれた｜日《ひ》
consent-read-sex = ｜性別《せいべつ》
consent-unread-number = マイナンバー（12けた）
consent-unread-photo = ｜顔写真《かおじゃしん》
consent-unread-certificates = ｜電子証明書《でんししょうめいしょ》

# The PIN.
pin-title =
    4けたの｜暗証番号《あんしょうばんごう》を
    ｜押《お》してください
pin-hint =
    カードをもらったとき、｜自分《じぶん》で｜決《き》めた｜番号《ばんごう》です。
    あと { $tries }｜回《かい》 まちがえると、｜使《つか》えなくなります。
pin-wrong = ｜番号《ばんごう》がちがいます。あと { $tries }｜回《かい》 ｜入《い》れられます。
pin-forgotten = ｜暗証番号《あんしょうばんごう》がわからない
pin-reading =
    ｜読《よ》んでいます。
    カードを｜動《うご》かさないでください。

# Boards and pads.
keys-hint-kana = カタカナで｜入《い》れてください。
keys-hint-latin = ｜在留《ざいりゅう》カードやパスポートと｜同《おな》じ｜字《じ》で｜入《い》れてください。
keys-hint-digits = ｜数字《すうじ》を｜押《お》してください。
keys-hint-phone = ｜昼《ひる》に｜電話《でんわ》に｜出《で》られる｜番号《ばんごう》を｜入《い》れてください。
keys-empty = まだ｜入《い》れていません。
keys-out-of-range = { $min }から{ $max }までの｜数《かず》を｜入《い》れてください。
keys-not-a-day = この｜日《ひ》はありません。｜年《ねん》・｜月《がつ》・｜日《にち》を｜見《み》てください。
keys-future = まだ｜来《き》ていない｜日《ひ》です。｜年《ねん》・｜月《がつ》・｜日《にち》を｜見《み》てください。
keys-phone-short = ｜数字《すうじ》が｜足《た》りません。はじめの0から｜入《い》れてください。
unit-copies = ｜通《つう》
key-erase = 1｜字《じ》けす
key-voiced = ゛
key-half-voiced = ゜
key-small = ｜小《ちい》さい｜字《じ》
key-space = あける
key-enter = ｜決《き》める
keys-typed = ｜入《い》れた｜文字《もじ》
date-year = ｜年《ねん》
    .voice = ねん
date-month = ｜月《がつ》
    .voice = つき
date-day = ｜日《にち》
    .voice = ひ
date-age = { $age }さい

# Check.
check-title = まちがいがないか、｜見《み》てください
check-hint = ｜直《なお》したいときは「｜変《か》える」を｜押《お》してください。
    .voice = なおしたい ところで OK を ｜押《お》すと、｜変《か》えられます。
check-submit = これで｜申《もう》し｜込《こ》む
check-change = ｜変《か》える
check-bring = ｜窓口《まどぐち》で｜見《み》せるもの
check-free = お｜金《かね》はいりません
check-total = ｜手数料《てすうりょう》 { $total }｜円《えん》
source-card = カード
source-typed = ｜入《い》れた
source-chosen = ｜選《えら》んだ
source-clerk = ｜職員《しょくいん》が｜見《み》ました
clerk-kanji = ｜漢字《かんじ》は｜職員《しょくいん》が｜見《み》ます
sheet = { $at } / { $of }
sheet-next = ｜続《つづ》き
sheet-previous = ｜前《まえ》へ

# Online.
online-title = インターネットでも｜申《もう》し｜込《こ》めます
online-hint =
    スマートフォンで｜読《よ》んでください。
    ｜申請《しんせい》は、まだ｜終《お》わっていません。
refused-title = この｜機械《きかい》では、できません
refused-hint = ｜下《した》の｜用事《ようじ》は、｜窓口《まどぐち》の｜職員《しょくいん》に｜聞《き》いてください。
refused-continue = ほかの｜用事《ようじ》を｜続《つづ》ける
refused-end = ｜窓口《まどぐち》へ｜行《い》く

# Handing in.
working-title =
    ｜申《もう》し｜込《こ》みをしています。
    このまま｜待《ま》ってください。
trouble-disk = ｜係《かかり》を｜呼《よ》んでください。｜申《もう》し｜込《こ》みができませんでした。｜入《い》れたものは｜残《のこ》っています。
trouble-no-number = ｜係《かかり》を｜呼《よ》んでください。｜受付番号《うけつけばんごう》が｜出《で》ませんでした。｜入《い》れたものは｜残《のこ》っています。

# Done.
done-title = ｜申《もう》し｜込《こ》みができました
done-number = ｜受付番号《うけつけばんごう》
done-wait = { $counter }｜番《ばん》 { $name }で｜待《ま》ってください
done-caption-qr =
    ｜職員《しょくいん》が｜見《み》たあと、
    レジで｜読《よ》みます
done-slip-printed = ｜受付票《うけつけひょう》が｜出《で》ました。｜取《と》ってください。
done-slip-printing = ｜受付票《うけつけひょう》を｜出《だ》しています
done-slip-paper = ｜番号《ばんごう》を｜覚《おぼ》えるか、｜写真《しゃしん》を｜撮《と》ってください。｜受付票《うけつけひょう》の｜紙《かみ》がありません。
done-slip-cover = ｜番号《ばんごう》を｜覚《おぼ》えるか、｜写真《しゃしん》を｜撮《と》ってください。プリンターのふたが｜開《あ》いています。
done-slip-printer = ｜番号《ばんごう》を｜覚《おぼ》えるか、｜写真《しゃしん》を｜撮《と》ってください。｜受付票《うけつけひょう》が｜出《で》ませんでした。
done-take-card = カードを｜取《と》ってください
done-spared-label = ｜書《か》かないですんだもの
done-spared = { $fields }か｜所《しょ》・{ $n }｜文字《もじ》
done-finish = ｜終《お》わる
done-to-pay =
    ｜職員《しょくいん》が｜見《み》たあと、
    レジで｜払《はら》ってください。
done-nothing-to-pay = お｜金《かね》はいりません。
done-bring = ｜窓口《まどぐち》で｜見《み》せるもの

# Help.
help-button = ｜係《かかり》を｜呼《よ》ぶ
help-calling = ｜係《かかり》を｜呼《よ》んでいます
help-called = ｜係《かかり》が｜来《き》ます
help-called-hint = ここで｜待《ま》ってください。{ $desks }か｜所《しょ》の｜窓口《まどぐち》に｜知《し》らせました。
help-calling-hint = ここで｜待《ま》ってください。
help-nobody = ｜今《いま》、｜呼《よ》べません
help-nobody-hint = ｜近《ちか》くの｜窓口《まどぐち》の｜職員《しょくいん》に、｜声《こえ》をかけてください。
help-close = ｜画面《がめん》にもどる
staff-here = ｜職員《しょくいん》の｜人《ひと》はここ
staff-code-title = ｜職員《しょくいん》の｜番号《ばんごう》を｜入《い》れてください
staff-code-hint = ｜窓口《まどぐち》の｜画面《がめん》に｜出《で》た、6つの｜数字《すうじ》です。
staff-code-asking = ｜調《しら》べています
staff-code-short = 6つの｜数字《すうじ》を｜入《い》れてください。
staff-code-wrong = この｜番号《ばんごう》は｜使《つか》えません。｜窓口《まどぐち》の｜画面《がめん》で、｜新《あたら》しい｜番号《ばんごう》を｜出《だ》してください。
staff-code-wait = まちがいが｜多《おお》いです。{ $seconds }｜秒《びょう》｜待《ま》ってください。
staff-code-away = ｜今《いま》、｜番号《ばんごう》を｜調《しら》べることができません。
helper-here = ｜職員《しょくいん》の{ $name }が｜手伝《てつだ》います。
helping-by = ｜職員《しょくいん》 { $name }
helping-button = ｜職員《しょくいん》が｜使《つか》っています
helping-title = ｜職員《しょくいん》の{ $name }が｜手伝《てつだ》っています
helping-hint = ｜入《い》れた｜内容《ないよう》は、そのままです。
helping-on = このまま｜続《つづ》ける
helping-over = ｜手伝《てつだ》いを｜終《お》わる
offer-title = ｜手伝《てつだ》いましょうか
offer-hint = ｜係《かかり》が｜来《き》て、いっしょに｜進《すす》めます。｜入《い》れた｜内容《ないよう》は｜消《き》えません。
offer-no = だいじょうぶです

# Leaving.
quit-title = やめますか
quit-hint = ここまで｜入《い》れたものは｜消《け》えます。
quit-yes = やめる
quit-no = ｜続《つづ》ける
idle-title = まだ｜使《つか》っていますか
idle-seconds = あと { $seconds }｜秒《びょう》で、｜入《い》れたものを｜消《け》して、｜最初《さいしょ》の｜画面《がめん》にもどります。
idle-stay = ｜使《つか》っています

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = ｜模擬《もぎ》カードを｜出《だ》す
drawer-close = しまう
drawer-empty = ｜台《だい》の｜上《うえ》に｜何《なに》もありません
drawer-lies = ｜台《だい》の｜上《うえ》：{ $card }

# Menus, life events and their lists.
purpose-menus-hint = ｜近《ちか》いものを｜押《お》してください。いくつでも｜選《えら》べます。
purpose-chosen = { $n }つ ｜選《えら》びました。ほかにもあれば、｜続《つづ》けて｜選《えら》んでください。
menu-hint-events = ｜合《あ》うものを｜押《お》してください。
plan-title = ｜必要《ひつよう》な｜手続《てつづ》きです
plan-hint = しるしがあるものを、｜今日《きょう》ここで｜準備《じゅんび》します。｜押《お》すと、しるしが｜消《け》えます。
plan-needed = いる { $n }｜件《けん》
plan-later = あとで { $n }｜件《けん》
plan-not-needed = いらない { $n }｜件《けん》
plan-by = { $date }まで
plan-explained = ｜窓口《まどぐち》で｜話《はな》します
plan-prepare = しるしの｜手続《てつづ》きを｜準備《じゅんび》する
plan-print = ｜紙《かみ》に｜印刷《いんさつ》する
plan-none-chosen = ｜準備《じゅんび》するものを｜選《えら》んでいません。｜紙《かみ》に｜印刷《いんさつ》して、｜持《も》って｜帰《かえ》れます。
list-printing = ｜紙《かみ》を｜出《だ》しています。
list-printed = ｜紙《かみ》が｜出《で》ました。｜取《と》ってください。
list-not-printed = ｜係《かかり》を｜呼《よ》んでください。｜紙《かみ》が｜出《で》ませんでした。
guide-title = ｜窓口《まどぐち》でする｜手続《てつづ》きです
guide-hint = ｜窓口《まどぐち》に｜来《き》てください。ここで｜準備《じゅんび》するものはありません。｜持《も》ってくるものを｜見《み》てください。
guide-end = おわる
deadline-line = { $what }（{ $date }まで）
renewal-title = カードの｜更新《こうしん》も、｜準備《じゅんび》しますか？
renewal-soon = このカードは { $date } までです。3か｜月《げつ》｜前《まえ》から｜更新《こうしん》（｜新《あたら》しくする｜手続《てつづ》き）ができます。お｜金《かね》はいりません。
renewal-over = このカードは { $date } で｜終《お》わりました。｜更新《こうしん》（｜新《あたら》しくする｜手続《てつづ》き）をすると、また｜使《つか》えます。お｜金《かね》はいりません。
renewal-yes = ｜更新《こうしん》も｜準備《じゅんび》する
renewal-no = ｜今日《きょう》はしない
renewal-no-example = ｜用事《ようじ》だけ｜続《つづ》けます
check-remarks-title = ｜期限《きげん》と｜持《も》ってくるもの
online-convenience = コンビニ { $yen }｜円《えん》
keys-too-late = この｜日《ひ》は、ずっと｜先《さき》です。｜年《ねん》・｜月《がつ》・｜日《にち》を｜見《み》てください。
keys-too-early = この｜日《ひ》は、ずっと｜前《まえ》です。｜年《ねん》・｜月《がつ》・｜日《にち》を｜見《み》てください。
done-bring-many = { $n }つあります。｜受付票《うけつけひょう》に｜書《か》きました。

# Addresses and names by touch.
leave-to-clerk = ｜係《かかり》の｜人《ひと》にたのむ
address-how-title = ｜住所《じゅうしょ》をどうやって｜入《い》れますか
address-how-hint = ｜郵便番号《ゆうびんばんごう》か、｜町《まち》の｜名前《なまえ》で｜入《い》れます。
address-by-postcode = ｜郵便番号《ゆうびんばんごう》で｜入《い》れる
address-here = { $city }の｜町《まち》から｜選《えら》ぶ
address-elsewhere = ほかの｜町《まち》から｜選《えら》ぶ
address-postcode-title = ｜郵便番号《ゆうびんばんごう》を｜入《い》れてください
address-postcode-hint = 7つの｜数字《すうじ》です。
postcode-short = ｜数字《すうじ》が｜足《た》りません。7つ｜入《い》れてください。
postcode-unknown = この｜番号《ばんごう》はありません。もどって、｜町《まち》の｜名前《なまえ》から｜選《えら》ぶこともできます。
address-match-title = どの｜町《まち》ですか
address-match-hint = この｜番号《ばんごう》には、いくつかの｜町《まち》があります。
address-region-title = どのあたりですか
address-prefecture = { $prefecture }
address-prefecture-title = ｜県《けん》を｜選《えら》んでください
region-north = ｜北海道《ほっかいどう》・｜東北《とうほく》
region-kanto = ｜関東《かんとう》
region-middle = ｜中部《ちゅうぶ》
region-kinki = ｜近畿《きんき》
region-west = ｜中国《ちゅうごく》・｜四国《しこく》
region-south = ｜九州《きゅうしゅう》・｜沖縄《おきなわ》
address-city-title = ｜市《し》や｜町《まち》を｜選《えら》んでください
address-city-hint = ｜名前《なまえ》のはじめの｜音《おと》を｜押《お》してください。
address-town-title = ｜町《まち》の｜名前《なまえ》を｜選《えら》んでください
address-town-hint = ｜名前《なまえ》のはじめの｜音《おと》を｜押《お》してください。
address-no-town = ｜町《まち》の｜名前《なまえ》がない
address-block-title = ｜家《いえ》の｜番号《ばんごう》を｜入《い》れてください
address-block-hint = 「1-2-3」のように｜入《い》れてもいいです。
address-no-block = ｜番号《ばんごう》がない
address-building-title = ｜建物《たてもの》の｜名前《なまえ》と｜部屋《へや》の｜番号《ばんごう》
address-building-hint = ｜建物《たてもの》の｜名前《なまえ》がないときは、｜次《つぎ》へ｜進《すす》んでください。
board-letters = ｜数字《すうじ》・ABC
board-kana = カタカナ
name-family-reading-title = ｜名字《みょうじ》をカタカナで｜入《い》れてください
name-family-reading-hint = そのあとで、｜漢字《かんじ》を｜選《えら》びます。
name-given-reading-title = ｜下《した》の｜名前《なまえ》をカタカナで｜入《い》れてください
name-given-reading-hint = そのあとで、｜漢字《かんじ》を｜選《えら》びます。
name-family-title = ｜名字《みょうじ》はどの｜字《じ》ですか
name-family-hint = ないときは「1｜字《じ》ずつ｜選《えら》ぶ」を｜押《お》してください。
name-given-title = ｜下《した》の｜名前《なまえ》はどの｜字《じ》ですか
name-given-hint = ないときは「1｜字《じ》ずつ｜選《えら》ぶ」を｜押《お》してください。
name-family-pieces-title = ｜名字《みょうじ》を1｜字《じ》ずつ｜選《えら》んでください
name-family-pieces-hint = まちがえたら「もどる」を｜押《お》してください。
name-given-pieces-title = ｜下《した》の｜名前《なまえ》を1｜字《じ》ずつ｜選《えら》んでください
name-given-pieces-hint = まちがえたら「もどる」を｜押《お》してください。
name-by-pieces = 1｜字《じ》ずつ｜選《えら》ぶ

# Nobody reads along.
masked = ●●●●●●
check-show = ｜見《み》る
check-hide = かくす
