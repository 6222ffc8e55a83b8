# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = 用件を選ぶ
step-card = カードを読む
step-questions = 質問に答える
step-check = 確かめる
step-done = できました
step-at = { $at } / { $of }　{ $name }

# Start.
start-title =
    書かずに、
    手続きができます
start-hint = 画面にふれて、はじめてください
    .voice = OK を押すと、はじまります。
start-way-choose = 用件を選ぶ
start-way-card = カードを置く
start-way-number = 番号を受け取る
larger = 大きく
larger-still = もっと大きく
larger-back = 元の大きさ
contrast = 白黒
contrast-back = 元の色
low = 画面を下げる
low-back = 画面を戻す
languages-title = ことばを選んでください
languages-start = ことば

# What for.
purpose-title = ご用件を選んでください
purpose-hint = いくつでも選べます。まとめて一度に申し込めます。
purpose-online = インターネットで申し込む
purpose-none-chosen = ご用件を1つ以上選んでから、「次へ」を押してください。
whom-title = どなたの分ですか
whom-self = 自分の分
whom-self-example = ここにいるご本人が使います
whom-other = ほかの人の分
whom-other-example = 家族の分・頼まれた分

# The card.
card-title =
    マイナンバーカードを
    台に置いてください
card-hint = 置いたまま、しばらくお待ちください。
card-none = カードがない・読めない
card-looking =
    カードを確かめています。
    そのままお待ちください。
card-read-note = 読むもの
card-unread-note = 読まないもの
card-trouble-phone = スマートフォンは読めません。カードを置いてください。
card-trouble-licence = これは運転免許証です。マイナンバーカードを置いてください。
card-trouble-residence = これは在留カードです。マイナンバーカードを置いてください。
card-trouble-other = このカードは読めません。マイナンバーカードを置いてください。
card-trouble-removed = カードが途中で離れました。もう一度、台の真ん中に置いてください。
card-trouble-torn = カードの中身を読み取れませんでした。一度取って、もう一度置いてください。
card-trouble-reader = カードの読み取り機が動いていません。係を呼ぶか、手で入力してください。
card-trouble-blocked = このカードは暗証番号が使えなくなっています。窓口で直せます。手で入力して進めます。
card-trouble-last-try = 暗証番号は、あと1回まちがえると使えなくなります。ここでは入力せず、係を呼ぶか、手で入力してください。
card-expired = このカードの有効期限は { $date } でした。手で入力して進めます。
card-by-hand = 手で入力する
card-expired-continue = 手で入力して進む

# Consent.
consent-title = カードから次のことを読み取ります
consent-hint = 申請書に書きうつすためだけに使います。
consent-yes = 読み取ってよい
consent-no = 読み取らない
consent-read-name = お名前
consent-read-address = ご住所
consent-read-birth = 生年月日
consent-read-sex = 性別
consent-unread-number = マイナンバー（12けた）
consent-unread-photo = 顔写真
consent-unread-certificates = 電子証明書

# The PIN.
pin-title =
    4けたの暗証番号を
    押してください
pin-hint =
    カードを受け取ったときに決めた番号です。
    あと { $tries }回 まちがえると使えなくなります。
pin-wrong = 番号がちがいます。あと { $tries }回 入力できます。
pin-forgotten = 暗証番号がわからない
pin-reading =
    読み取っています。
    カードを動かさないでください。

# Boards and pads.
keys-hint-kana = カタカナで入力してください。
keys-hint-latin = 在留カードやパスポートのつづりで入力してください。
keys-hint-digits = 数字を押してください。
keys-hint-phone = 昼間につながる番号を入力してください。
keys-empty = まだ入力がありません。
keys-out-of-range = { $min }から{ $max }までの数を入力してください。
keys-not-a-day = この日付はありません。年・月・日を確かめてください。
keys-future = まだ来ていない日付です。年・月・日を確かめてください。
keys-phone-short = けた数が足りません。市外局番から入力してください。
unit-copies = 通
key-erase = 1字けす
key-voiced = ゛
key-half-voiced = ゜
key-small = 小文字
key-space = 空白
key-enter = 決定
keys-typed = 入力した文字
date-year = 年
    .voice = ねん
date-month = 月
    .voice = つき
date-day = 日
    .voice = ひ
date-age = { $age }さい

# Check.
check-title = まちがいがないか、お確かめください
check-hint = 直したいところは「変更」を押してください。
    .voice = 直したいところで OK を押すと、変えられます。
check-submit = これで申し込む
check-change = 変更
check-bring = 窓口で見せるもの
check-free = 手数料はかかりません
check-total = 手数料 { $total }円
source-card = カード
source-typed = 入力
source-chosen = 選択
source-clerk = 職員が確認
clerk-kanji = 漢字は職員が確認
sheet = { $at } / { $of }
sheet-next = 続き
sheet-previous = 前へ

# Online.
online-title = インターネットでも申し込めます
online-hint =
    スマートフォンで読み取ってください。
    これだけでは、申請は終わっていません。
refused-title = この機械では受け付けできません
refused-hint = 下のご用件は、窓口で職員がご案内します。
refused-continue = ほかの用件を続ける
refused-end = 窓口へ行く

# Handing in.
working-title =
    申し込みを受け付けています。
    そのままお待ちください。
trouble-disk = 申し込みを保存できませんでした。入力は残っています。係を呼んでください。
trouble-no-number = 受付番号を取れませんでした。入力は残っています。係を呼んでください。

# Done.
done-title = 受け付けました
done-number = 受付番号
done-wait = { $counter }番 { $name }でお待ちください
done-caption-qr =
    確認のあと、
    レジで読み取ります
done-slip-printed = 受付票を印刷しました。お取りください。
done-slip-printing = 受付票を印刷しています
done-slip-paper = 受付票の紙がありません。番号を覚えるか、写真に撮ってください。
done-slip-cover = プリンターのふたが開いています。番号を覚えるか、写真に撮ってください。
done-slip-printer = 受付票を印刷できませんでした。番号を覚えるか、写真に撮ってください。
done-take-card = カードをお取りください
done-spared-label = 書かずに済んだもの
done-spared = { $fields }か所・{ $n }文字
done-finish = 終わる
done-to-pay =
    職員が確認したあと、
    レジでお支払いください。
done-nothing-to-pay = お支払いはありません。
done-bring = 窓口で見せるもの

# Help.
help-button = 係を呼ぶ
help-calling = 係を呼んでいます
help-called = 係が来ます
help-called-hint = このままお待ちください。{ $desks }か所の窓口に知らせました。
help-calling-hint = そのままお待ちください。
help-nobody = 今は呼び出しがつながりません
help-nobody-hint = お手数ですが、近くの窓口の職員に声をかけてください。
help-close = 画面にもどる
staff-here = 職員の方はこちら
staff-code-title = 職員のコードを入れてください
staff-code-hint = 窓口の画面に出た6けたの数字です。
staff-code-asking = 確かめています
staff-code-short = 6けたの数字を入れてください。
staff-code-wrong = このコードは使えません。窓口の画面でコードを出し直してください。
staff-code-wait = まちがいが続きました。{ $seconds }秒待ってから入れてください。
staff-code-away = 受付サーバーにつながりません。今はコードを確かめられません。
helper-here = 職員の{ $name }がお手伝いします。
helping-by = 職員 { $name }
helping-button = 職員が操作中
helping-title = 職員の{ $name }がお手伝いしています
helping-hint = 入力した内容はそのままです。手伝いを終わると、来庁者の画面にもどります。
helping-on = このまま続ける
helping-over = 手伝いを終わる
offer-title = お手伝いしましょうか
offer-hint = 係がそばに来て、いっしょに進めます。入力した内容は消えません。
offer-no = だいじょうぶです

# Leaving.
quit-title = やめますか
quit-hint = ここまでの入力は消えます。
quit-yes = やめる
quit-no = 続ける
idle-title = まだ使っていますか
idle-seconds = あと { $seconds }秒で、入力を消して最初の画面にもどります。
idle-stay = 使っています

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = 模擬カードを出す
drawer-close = しまう
drawer-empty = 台の上に何もありません
drawer-lies = 台の上：{ $card }

# Menus, life events and their lists.
purpose-menus-hint = 近いものを押してください。いくつでも選べます。
purpose-chosen = { $n }件 選んでいます。ほかにもあれば、続けて選べます。
menu-hint-events = あてはまるものを押してください。
plan-title = 必要な手続きの一覧です
plan-hint = 今日ここで準備するものに、しるしがついています。押すと外せます。
plan-needed = 必要 { $n }件
plan-later = あとで { $n }件
plan-not-needed = 必要ない { $n }件
plan-by = { $date }まで
plan-explained = 窓口でご案内
plan-prepare = しるしの手続きを準備する
plan-print = 一覧を印刷する
plan-none-chosen = 準備するものが選ばれていません。一覧を印刷して、お持ち帰りいただけます。
list-printing = 一覧を印刷しています。
list-printed = 一覧を印刷しました。お取りください。
list-not-printed = 一覧を印刷できませんでした。係を呼んでください。
guide-title = 窓口でのお手続きです
guide-hint = ここでは準備するものはありません。持ちものを確かめて、窓口へお越しください。
guide-end = おわる
deadline-line = { $what }（期限 { $date }）
renewal-title = カードの更新も、いっしょに準備しますか？
renewal-soon = このカードは { $date } までです。3か月前から更新できます。手数料はかかりません。
renewal-over = このカードは { $date } で期限が切れました。更新すると、また使えます。手数料はかかりません。
renewal-yes = 更新も準備する
renewal-no = 今日はしない
renewal-no-example = 用件だけ続けます
check-remarks-title = 期限と持ちものです
online-convenience = コンビニ { $yen }円
keys-too-late = 先の日付すぎます。年・月・日を確かめてください。
keys-too-early = 前の日付すぎます。年・月・日を確かめてください。
done-bring-many = { $n }点あります。受付票に印刷しました。

# Addresses and names by touch.
leave-to-clerk = 係にまかせる
address-how-title = 住所をどのように入れますか
address-how-hint = 郵便番号からも、一覧からも選べます。
address-by-postcode = 郵便番号で
address-here = { $city }の町から選ぶ
address-elsewhere = ほかの市区町村から選ぶ
address-postcode-title = 郵便番号を入れてください
address-postcode-hint = 7けたの数字です。
postcode-short = けた数が足りません。7けた入れてください。
postcode-unknown = この郵便番号は見つかりません。もどって、一覧から選ぶこともできます。
address-match-title = どの町ですか
address-match-hint = この郵便番号には、いくつかの町があります。
address-region-title = どの地方ですか
address-prefecture = { $prefecture }
address-prefecture-title = 都道府県を選んでください
region-north = 北海道・東北
region-kanto = 関東
region-middle = 中部
region-kinki = 近畿
region-west = 中国・四国
region-south = 九州・沖縄
address-city-title = 市区町村を選んでください
address-city-hint = 名前の読みの、はじめの音から選びます。
address-town-title = 町の名前を選んでください
address-town-hint = 名前の読みの、はじめの音から選びます。
address-no-town = 町の名前がない
address-block-title = 番地を入れてください
address-block-hint = 「1丁目2番3号」は「1-2-3」でもかまいません。
address-no-block = 番地がない
address-building-title = 建物の名前と部屋の番号
address-building-hint = 建物がなければ、そのまま次へ進んでください。
board-letters = 数字・英字
board-kana = カタカナ
name-family-reading-title = 姓（みょうじ）の読みを入れてください
name-family-reading-hint = カタカナで入れると、漢字を選べます。
name-given-reading-title = 名（なまえ）の読みを入れてください
name-given-reading-hint = カタカナで入れると、漢字を選べます。
name-family-title = 姓（みょうじ）はどの字ですか
name-family-hint = ないときは「1字ずつ選ぶ」を押してください。
name-given-title = 名（なまえ）はどの字ですか
name-given-hint = ないときは「1字ずつ選ぶ」を押してください。
name-family-pieces-title = 姓の字を、1字ずつ選んでください
name-family-pieces-hint = まちがえたら「もどる」を押してください。
name-given-pieces-title = 名の字を、1字ずつ選んでください
name-given-pieces-hint = まちがえたら「もどる」を押してください。
name-by-pieces = 1字ずつ選ぶ

# Nobody reads along.
masked = ●●●●●●
check-show = 表示する
check-hide = かくす
