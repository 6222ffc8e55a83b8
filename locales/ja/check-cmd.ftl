# What `kakanai check` and the staff's screens say about a city's folder.

check-cmd-clean = { $city }：誤りはありません。手続き { $procedures } 件、ライフイベント { $events } 件、項目 { $fields } 件、手数料 { $fees } 件、条件 { $rules } 件。シナリオ { $scenarios } 件が書かれたとおりになりました。
check-cmd-mistakes = { $city }：誤りが { $count } か所あります。直すまで、このフォルダーは読み込まれません。
check-cmd-instead = → { $mend }
check-cmd-unverified = 未確認の事実が { $count } 件あります。市の担当者が確認したら verified = true と書いてください：
check-cmd-unsaid = { $language }の言葉が { $count } 件ないので、そこは { $beneath } で表示します（{ $some } など）。
check-cmd-uncovered = { $count } 件の手続きに、必要になる場合・ならない場合のシナリオがそろっていません：
check-cmd-fact-convenience = { $id } のコンビニ交付（{ $yen }円）：{ $source }
check-cmd-fact-counter = 窓口 { $id }：{ $source }
check-cmd-fact-fee = 手数料 { $id }（{ $yen }円）：{ $source }
check-cmd-fact-link = リンク { $id }：{ $source }
check-cmd-links = 来庁者に見せていないリンクが { $count } 件あります：
check-cmd-link-unchecked = リンク { $id }：確かめた日がありません
check-cmd-link-stale = リンク { $id }：確かめてから { $days } 日たちました。開いて確かめ、checked_on を書き直してください
check-cmd-link-ahead = リンク { $id }：checked_on が先の日付です
check-cmd-link-address = リンク { $id }：アドレスが使えません
check-cmd-fact-procedure = 手続き { $id }：{ $source }
check-cmd-no-folder = 「{ $name }」というフォルダーも、内蔵の市もありません。内蔵の市：{ $known }。
check-cmd-other-city = このフォルダは { $now } の市のものになりました。いま動いているのは { $was } です。すべての画面を閉じて、もう一度始めてください。
check-cmd-unreadable = { $file } を読めません：{ $why }。

## What a value is

type-flag = はい・いいえ
type-number = 数
type-quoted = 文字列
type-choice = 一つを選ぶ項目
type-choices = いくつか選ぶ項目
type-list = 一覧
type-empty = 空の文字列
type-day = 日付
type-table = 表

## What is wrong in a file

mistake-toml = TOML として読めません：{ $why }。
mistake-file = 市のフォルダーにないはずのファイルです。
mistake-base = もとにする「{ $name }」という内蔵の市はありません。
mistake-no-file = このファイルがありません。
mistake-missing = 「{ $key }」がありません。
mistake-key = ここに「{ $name }」という名前はありません。
mistake-type = 「{ $key }」に{ $found }は書けません。
mistake-language = 「{ $name }」という言語はありません。
mistake-choice = 選択肢が文字列でも表でもありません。
mistake-twice = 「{ $name }」が二度出てきます。
mistake-kebab = ID は英小文字・数字・ハイフンで、英字から始めます。
mistake-snake = 項目の名前は英小文字・数字・下線で、英字から始めます。組み込みの名前は使えません。
mistake-upper = 英大文字と数字で1〜8文字です。
mistake-city-code = 団体コードではありません。6けたで、最後は検査数字です。
mistake-band = 帯は英大文字1文字です。
mistake-keep = 残す日数が短すぎるか、長すぎます。
mistake-offer-help = 手伝いの声かけまでの秒数が短すぎるか、長すぎます。
mistake-band-twice = 帯 { $band } は使われています。同じ受付番号が二度出てしまいます。
mistake-fee-code = 手数料のコードは2〜3けたの数字です。
mistake-same-day = 「{ $id }」の二つの版が同じ日に始まります。
mistake-overlap = この版が終わる前の { $day } に、次の版が始まります。
mistake-until = この版は、始まる前に終わります。
mistake-for-self = 共通項目の最初は、はい・いいえの「for_self」です。どの来庁でも最初に聞きます。
mistake-procedure = procedures/ に「{ $name }」のファイルがありません。
mistake-not-offered = 「{ $id }」は、どこにも出ていません。
mistake-form = 「{ $name }」という様式はありません。
mistake-counter = 「{ $name }」という窓口はありません。
mistake-link = 「{ $name }」というリンクはありません。
mistake-link-unchecked = 確認済みのリンクには、見た日が必要です。
mistake-field = 「{ $name }」という共通項目はありません。
mistake-uses = 共通項目「{ $field }」に必要な「{ $needed }」を、この手続きは使っていません。
mistake-kind = 「{ $name }」という項目の種類はありません。
mistake-no-choices = 選択肢がありません。
mistake-choices = この種類の項目に選択肢はありません。
mistake-limit = 範囲は数の項目だけにあります。
mistake-no-limits = 数の項目には範囲が必要です。
mistake-limits = 最大が最小より小さくなっています。
mistake-card = カードから「{ $name }」はわかりません。
mistake-card-kind = カードの内容が、この種類の項目に合いません。
mistake-reading = この読みは使えません。
mistake-preset = この項目の答えになりません。
mistake-preset-id = 「{ $id }」は選択肢にありません。
mistake-effect = 「{ $name }」という働きはありません。
mistake-fee = 「{ $name }」という手数料はありません。
mistake-fee-later = 手数料 { $code } は、この手続きよりあとに始まります。
mistake-qty = 「{ $name }」は、この手続きの数の項目ではありません。
mistake-reason = この手数料は「{ $name }」では免除できません。
mistake-message = 「{ $id }」の言葉が、言語「{ $language }」にありません。
mistake-host = ホスト名ではありません。
mistake-url-ascii = アドレスが長すぎるか、二次元コードに入らない文字があります。
mistake-url-https = アドレスが https:// で始まっていません。
mistake-url-host = アドレスにふつうのホスト名がありません。
mistake-url-allowed = 許可されていないホストです。
mistake-url-look-alike = ホスト名の xn-- は、別の名前に見せかけることができます。
mistake-url-onward = 別のアドレスへ送る書き方が入っています。
mistake-link-days = リンクを確かめる間隔が短すぎるか、長すぎます。
mistake-section = 「{ $name }」という欄はありません。
mistake-procedure-kind = 「{ $name }」という手続きの種類はありません。
mistake-first-day = 「{ $name }」では、初日を数えるかどうかがわかりません。
mistake-closed = 「{ $name }」では、閉庁日の扱いがわかりません。
mistake-days = days は日付の項目だけに書けます。
mistake-no-days = 日付には、いちばん早い日とおそい日が必要です。
mistake-days-order = 早い日がおそい日より後か、150年より離れています。
mistake-by-hand = 手書きの欄には値を入れられません。
mistake-rows = 「{ $name }」という行のまとまりはありません。
mistake-rows-count = 「{ $name }」は、行を数える共通の数の項目ではありません。
mistake-deadline = この手続きに「{ $name }」という期限はありません。
mistake-deadline-from = 「{ $name }」は、この手続きが使う日付ではありません。
mistake-deadline-span = 期限は、日数・月数・月末のどれか1つで書きます。
mistake-month-day = 1年の中の日ではありません。
mistake-closing = 休みは、from と until か、day の1日で書きます。
mistake-event = life-events/ に「{ $name }」のファイルがありません。
mistake-otherwise = どの条件にも当てはまらないとき、なぜ要らないのかが書かれていません。
mistake-otherwise-never = この理由は使われません。上の条件のどれかがいつも当てはまります。
mistake-gives = どの答えをわたすのかが書かれていません。
mistake-gives-from = 「{ $name }」は、このライフイベントではたずねません。
mistake-gives-kind = この質問の答えは、わたす先の答えになりません。
mistake-nothing-offered = 手続きが1つもありません。

## What is wrong in a rule

mistake-rule-empty = 条件が空です。
mistake-rule-long = 条件が長すぎます。
mistake-rule-character = 条件のここに「{ $character }」は書けません。
mistake-rule-double = 同じ記号が二つ続いています。
mistake-rule-syntax = 条件が途中で終わっているか、何かの位置がちがいます。
mistake-rule-name = 条件で「{ $name }」という名前は使えません。
mistake-rule-unseen = 「{ $name }」は個人情報なので、条件では見られません。
mistake-rule-unused = この手続きは共通項目「{ $name }」を使っていません。
mistake-rule-unasked = このライフイベントは共通項目「{ $name }」を聞きません。
mistake-rule-not-yes-no = この条件は{ $type }です。はい・いいえになるように書きます。
mistake-rule-type = ここは{ $found }です。{ $wanted }が必要です。
mistake-rule-unlike = { $left }と{ $right }は比べられません。
mistake-rule-id = 「{ $id }」は、この項目の選択肢にありません。
mistake-rule-refused = 条件に「{ $text }」は使えません。

## What to write instead

mend-write = こう書きます：{ $text }
mend-one-of = どれかを書きます：{ $list }
mend-none-known = まだ一つもありません。先に書くか、これを消してください。
mend-toml = この行の引用符・かっこ・等号の過不足を見てください。
mend-file = city.toml、menus.toml、fields.toml と、fields/・procedures/・life-events/・scenarios/ の中だけにして、ほかの .toml は出してください。
mend-no-file = 足してください。ほかの市のフォルダーが見本になります。
mend-twice = ちがう名前にするか、一方を消してください。
mend-kebab = 例：my-number
mend-snake = 例：requester_name
mend-reason = 例：N104
mend-kiosk = 例：K01
mend-city-code = 例：402311
mend-band = 例："A"
mend-keep = { $from }から{ $to }までの日数を書いてください。
mend-offer-help = { $from }から{ $to }までの秒数を書いてください。声かけをしないときは usual = 0 と書きます。
mend-band-twice = 端末ごとに、ハブともちがう文字にしてください。
mend-fee-code = 例："101"
mend-same-day = 新しい方を後の日に始めるか、一方を消してください。
mend-until = valid_from より後の日を書くか、消してください。
mend-for-self = fields.toml の最初に、yes-no の項目 for_self を置いてください。
mend-not-offered = menus.toml のメニュー（または city.toml の offers）に足すか、ファイルを出してください。
mend-uses = uses に「{ $needed }」を足してください。
mend-choices = 選択肢は choice と choices の項目にだけ書きます。
mend-limit = 数の項目にだけ min と max を書きます。min は max 以下です。
mend-reading = reading は name の項目に、同じ並びの kana の項目の名前を書きます。
mend-card-kind = name と address は kanji・name・address、birth は birth、sex は choice の項目に使えます。
mend-preset = true、範囲内の数、選択肢、選択肢の一覧、または空でもよい文字の項目なら "" と書きます。
mend-fee-later = { $day } までに始まる手数料の版を足してください。
mend-message = すべての言語の catalogue.ftl に { $id } を足してください。
mend-link-unchecked = 見た日を checked_on に書くか、verified を消してください。
mend-host = 例：forms.example.jp または *.example.jp
mend-url-ascii = 200文字までの半角英数記号で書きます。ほかの文字は % で表します。
mend-url-https = https:// から書きます。
mend-url-host = ホスト名は小文字で、利用者名とポートなしで書きます。
mend-url-allowed = myna.go.jp か lg.jp のホストを使うか、city.toml の link_hosts に足してください。
mend-url-look-alike = 英数字のホスト名を使います。
mend-url-onward = 開きたいページのアドレスを、そのまま書きます（redirect= や url= や // を含まないもの）。
mend-rule-empty = 条件を書くか、行を消してください。なければ、いつも成り立ちます。
mend-rule-long = 2,000文字まで、かっこは16重までにしてください。
mend-rule-ternary = && と || で、両方の場合を書きます。
mend-rule-member = requester_birth のような一つの名前で書きます。数に小数点は使えません。
mend-rule-arithmetic = 使えるのは + と - だけです。
mend-rule-character = 名前、数、引用符つきのID、&& || ! == != < <= > >= + - in で書きます。
mend-rule-double = 一つだけ書くか、間にかっこを入れます。
mend-rule-syntax = かっこと引用符が閉じているか、&& や || のあとがあるかを見てください。
mend-rule-choice = 比べます：{ $field } == '…'
mend-rule-choices = 含むかを聞きます：'…' in { $field }
mend-rule-not-yes-no = == などで比べます。
mend-rule-unlike = 同じ種類を比べます。選ぶ項目と引用符つきのID、数と数です。
mend-rule-in = 項目 in ['a', 'b']、'a' in 項目、数 in [1, 2] のように書きます。
mend-rule-list = 引用符つきのIDか整数を、一つ以上並べます。
mend-rule-literal = true、false、整数、引用符つきのIDで書きます。
mend-rule-subset = && || ! == != < <= > >= in + - size(…) だけで書きます。
mend-rule-unseen = 選ぶ項目か、はい・いいえの項目にします。age、by_card、resident は使えます。
mend-rule-unused = uses に「{ $name }」を足してください。
mend-days = 日付には days = [-14, 60]（14日前から60日先まで）と書き、ほかの種類には書かないでください。
mend-by-hand = preset を消してください。
mend-deadline-span = days = 14 か months = 3 か end_of_month = true と書いてください。
mend-month-day = "12-29" のように書いてください。
mend-closing = from = "12-29" と until = "01-03"、または day = 2026-08-14 と書いてください。
mend-otherwise = otherwise = "…" に理由を書くか、条件の1つから when を消してください。
mend-otherwise-never = 消すか、条件に when を書いてください。
mend-gives = value = "…" か from = "…" の、どちらか一つを書いてください。
mend-gives-kind = 同じ種類で、範囲がせまいか同じ質問を from に書いてください。
mend-rule-unasked = asks に「{ $name }」を足してください。

## Scenarios

mistake-answer = これは答えの書き方ではありません。
mistake-no-answer = 「{ $field }」の答えになっていません。
mistake-is = 「{ $name }」という結果はありません。
mend-answer = true、数、"文字"、["…"]、日付のどれかで、項目の種類に合わせて書いてください。
scenario-differs = { $procedure } の { $what } は、書かれているのが「{ $wanted }」、規則から出るのが「{ $found }」です。
scenario-more = 書かれていない手続き { $procedure } も必要になります（{ $because }）。
scenario-law = 根拠（{ $law }）を見て、規則かシナリオを直してください。

## What a whole catalogue still has wrong

finding-unused = どの手続きもライフイベントも、この共通項目を使っていません。
finding-never-asked = この質問は、けっして聞かれません。条件が成り立つ場合がありません。
finding-never-offered = この選択肢は、けっして出ません。
finding-nothing-offered = 選ぶものが1つも出ない場合があります（{ $case }）。
finding-check-never = この確認は、けっして当てはまりません。
finding-fee-never = この手数料は、けっしてかかりません。
finding-waiver-never = この減免は、けっして当てはまりません。
finding-deadline-never = この期限は、けっして当てはまりません。
finding-reason-never = この理由は、けっして言われません。上の条件がいつも先に当てはまるか、条件が成り立つ場合がありません。
finding-always-refused = この手続きは、どの場合も断られます。
mend-finding-unused = 手続きの uses かライフイベントの asks に足すか、消してください。
mend-finding-rule = 条件を見直すか、消してください。
mend-finding-nothing-offered = その場合にも出る選択肢を足すか、質問そのものに when を書いてください。
mend-finding-always-refused = effect = "refuse" の確認の条件を見直してください。
finding-form-broken = この様式は組めません（{ $with }）：{ $why }
finding-form-pages = この様式は { $pages } ページになります（{ $with }）。
finding-form-overflow = { $page } ページの左から { $x } mm・上から { $y } mm で、「{ $text }」が{ $over }（{ $with }）。
over-page = 印刷できる範囲からはみ出します
over-rule = けい線に重なります
over-text = ほかの文字に重なります
over-picture = 図に重なります
over-cut = 途中で切れます
over-told = 入る場所がありません
mend-finding-form-broken = その行を直してください。動いている様式と見くらべるとわかります。
mend-finding-form-overflow = 欄を広げるか、文字を小さくするか、項目を減らしてください。
