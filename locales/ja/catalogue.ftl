# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = 住民票の写し
procedure-juminhyo-example = 住所や世帯の証明
procedure-inkan = 印鑑登録証明書
procedure-inkan-example = 実印の証明
procedure-zei = 所得・課税証明書
procedure-zei-example = 収入や税金の証明
procedure-koseki = 戸籍の証明書
procedure-koseki-example = 戸籍謄本・抄本など

## Who comes, for whom

field-for-self = ご本人の分
ask-for-self = ご自分の手続きですか？

field-relation = 必要な方との関係
ask-relation = あなたは、必要な方の何にあたりますか？
ask-relation-hint = 証明書にのる方、または手続きをする方から見た関係を選んでください。
choice-relation-spouse = 夫・妻
choice-relation-lineal = 父母・祖父母・子・孫
choice-relation-family = 兄弟姉妹など、ほかの家族
choice-relation-legal = 親権者・成年後見人など
choice-relation-agent = たのまれた方（代理人）
choice-relation-company = 会社・法人の方
choice-relation-third = そのほかの方

field-same-household = 同じ世帯
ask-same-household = 必要な方と、住民票の世帯は同じですか？
ask-same-household-hint = いっしょに住んでいても、住民票で世帯を分けていれば「いいえ」です。

field-third-reason = 請求の理由
ask-third-reason = なぜ必要ですか？
ask-third-reason-hint = ほかの方の証明書は、正当な理由があるときだけお出しできます。
choice-third-reason-rights = 権利・義務のため（返済や契約など）
choice-third-reason-office = 国や役所に出すため
choice-third-reason-other = そのほかの正当な理由

field-submit-to = 提出先
ask-submit-to = どこに出しますか？
choice-submit-to-office = 国や役所
choice-submit-to-court = 裁判所・弁護士など
choice-submit-to-bank = 銀行・保険会社
choice-submit-to-own-records = 自社・自分の記録
choice-submit-to-other = そのほか

field-purpose-of-use = 使いみち
ask-purpose-of-use = 何に使いますか？
ask-purpose-of-use-hint = 使いみちにより、手数料がかからないことがあります。
choice-purpose-of-use-daily = 仕事・学校・銀行・免許など
choice-purpose-of-use-pension = 年金の手続き
choice-purpose-of-use-child-allowance = 児童扶養手当の手続き
choice-purpose-of-use-social-insurance = 健康保険・労災の手続き
choice-purpose-of-use-welfare = 生活保護を受けている方
choice-purpose-of-use-inheritance = 相続の手続き
choice-purpose-of-use-other = そのほか

field-name-script = 名前の文字
ask-name-script = お名前は、どの文字で入れますか？
ask-name-script-hint = 漢字は、職員が確認して書きます。
choice-name-script-kana = カタカナ
choice-name-script-latin = ローマ字（ABC）

## The person at the counter

field-requester-name = 氏名
field-requester-kana = フリガナ
ask-requester-kana = あなたのお名前をカタカナで入れてください
field-requester-latin = ローマ字氏名
ask-requester-latin = あなたのお名前をローマ字で入れてください
ask-requester-latin-hint = 在留カードや旅券のとおりに入れてください。
field-requester-address = 住所
field-requester-birth = 生年月日
ask-requester-birth = あなたの生年月日を入れてください
field-requester-phone = 電話番号
ask-requester-phone = 昼間に連絡できる電話番号を入れてください
ask-requester-phone-hint = 入れなくてもかまいません。

## The person whom it is for

field-subject-name = 必要な方の氏名
field-subject-kana = 必要な方のフリガナ
ask-subject-kana = 必要な方のお名前をカタカナで入れてください
field-subject-latin = 必要な方のローマ字氏名
ask-subject-latin = 必要な方のお名前をローマ字で入れてください
field-subject-birth = 必要な方の生年月日
ask-subject-birth = 必要な方の生年月日を入れてください
field-subject-address = 必要な方の住所

## 住民票

field-juminhyo-kind = 住民票の種類
ask-juminhyo-kind = どの住民票が必要ですか？
ask-juminhyo-kind-hint = 迷ったら、提出先の案内を見て選んでください。
choice-juminhyo-kind-one = 1人だけ（抄本）
choice-juminhyo-kind-one-example = ご自分だけ、必要な方だけ
choice-juminhyo-kind-all = 世帯全員（謄本）
choice-juminhyo-kind-all-example = 家族みんな
choice-juminhyo-kind-some = 世帯の何人か
choice-juminhyo-kind-some-example = 親と子だけ、など
choice-juminhyo-kind-wide = ほかの市区町村の住民票（広域交付）
choice-juminhyo-kind-wide-example = 今の住所の住民票
choice-juminhyo-kind-removed = 除票
choice-juminhyo-kind-removed-example = 引っ越した方・亡くなった方
choice-juminhyo-kind-items = 記載事項証明書
choice-juminhyo-kind-items-example = 必要な項目だけの証明
choice-juminhyo-kind-former = 改製原住民票
choice-juminhyo-kind-former-example = 作り直す前の古い住民票

field-some-kana = のせる方のフリガナ
ask-some-kana = ほかに、どなたをのせますか？
ask-some-kana-hint = お名前をカタカナで入れ、2人目からは「・」で区切ってください。

field-removed-reason = 除票の理由
ask-removed-reason = 住民票がなくなった理由は何ですか？
choice-removed-reason-moved = ほかの市区町村へ引っ越した
choice-removed-reason-died = 亡くなった
choice-removed-reason-other = そのほか・わからない

field-removed-when = なくなった時期
ask-removed-when = なくなったのは、いつですか？
ask-removed-when-hint = 2014年（平成26年）6月19日までのものは、法律で残す期間が5年でした。
choice-removed-when-after = 2014年6月20日か、そのあと
choice-removed-when-before = 2014年6月19日まで
choice-removed-when-unknown = わからない

field-shown = のせる項目
ask-shown = 住民票にのせるものはありますか？
ask-shown-hint = 何もなければ、そのまま「次へ」を押してください。
choice-shown-head = 世帯主と続柄
choice-shown-head-example = 世帯の代表と、その方との間がら
choice-shown-honseki = 本籍と筆頭者
choice-shown-honseki-example = 戸籍のある場所と、戸籍の最初の方
choice-shown-my-number = マイナンバー（個人番号）
choice-shown-my-number-example = 法律で決まった手続きだけ
choice-shown-resident-code = 住民票コード
choice-shown-resident-code-example = 11けたの番号。年金など
choice-shown-foreign = 国籍や在留資格など
choice-shown-foreign-example = 外国人住民の方

field-foreign-shown = 外国人住民の項目
ask-foreign-shown = どの項目をのせますか？
choice-foreign-shown-nationality = 国籍・地域
choice-foreign-shown-category = 住民の区分（中長期在留者など）
choice-foreign-shown-status = 在留資格・期間・満了日
choice-foreign-shown-card-number = 在留カードの番号
choice-foreign-shown-alias-history = 通称の履歴

field-number-for = 番号の使いみち
ask-number-for = 番号は、どこに出しますか？
ask-number-for-hint = 番号は、法律で決まった提出先にだけ使えます。
choice-number-for-work = 勤め先
choice-number-for-tax = 税務署
choice-number-for-social = 年金・健康保険
choice-number-for-bank = 銀行・証券会社
choice-number-for-other = そのほか

field-sheet-style = 様式
ask-sheet-style = どの様式が必要ですか？
ask-sheet-style-hint = ふつうは「今の内容」で足ります。
choice-sheet-style-joint = 今の内容（世帯連記式）
choice-sheet-style-single = 住所などの履歴つき（個人票）

field-household-head = 世帯主

field-copies = 通数
ask-copies = 何通必要ですか？
unit-copies-count = { $n }通

## 印鑑登録証明書

field-seal-card = 印鑑登録証
ask-seal-card = 印鑑登録証（カード）を、今お持ちですか？
ask-seal-card-hint = 実印を登録したときに受け取ったカードや手帳です。印鑑そのものは要りません。
field-seal-number = 登録番号
ask-seal-number = 印鑑登録証の番号を入れてください
ask-seal-number-hint = 入れなくてもかまいません。窓口でカードを見せてください。

## 税の証明書

field-zei-kind = 証明書の種類
ask-zei-kind = どの証明書が必要ですか？
ask-zei-kind-hint = 迷ったら「所得・課税証明書」を選んでください。
choice-zei-kind-both = 所得・課税証明書
choice-zei-kind-both-example = 収入と税額の両方
choice-zei-kind-income = 所得証明書
choice-zei-kind-income-example = 収入だけ
choice-zei-kind-taxed = 課税証明書
choice-zei-kind-taxed-example = 税額だけ
choice-zei-kind-untaxed = 非課税証明書
choice-zei-kind-untaxed-example = 税がかからない証明
choice-zei-kind-paid = 納税証明書
choice-zei-kind-paid-example = 納めた税額
choice-zei-kind-no-arrears = 未納がない証明書
choice-zei-kind-no-arrears-example = 税の納め残しがない
choice-zei-kind-car = 軽自動車の車検用
choice-zei-kind-car-example = 手数料なし
choice-zei-kind-valuation = 固定資産の評価証明書
choice-zei-kind-public-charge = 固定資産の公課証明書
choice-zei-kind-property-list = 名寄帳
choice-zei-kind-property-list-example = 持っている土地・家屋の一覧
choice-zei-kind-assets = 資産・無資産証明書
choice-zei-kind-business = 営業証明書
choice-zei-kind-office = 事業所証明書
choice-zei-kind-house = 住宅用家屋証明書

field-fiscal-year = 年度
ask-fiscal-year = いつの年度が必要ですか？
ask-fiscal-year-hint = 「令和8年度」には、その前の年（令和7年）の所得がのります。
choice-fiscal-year-this = いちばん新しい年度
choice-fiscal-year-this-example = 去年1年間の所得
choice-fiscal-year-last = 1つ前の年度
choice-fiscal-year-last-example = おととしの所得
choice-fiscal-year-before-last = 2つ前の年度
choice-fiscal-year-before-last-example = 3年前の所得
choice-fiscal-year-ago-3 = 3つ前の年度
choice-fiscal-year-ago-3-example = 4年前の所得
choice-fiscal-year-ago-4 = 4つ前の年度
choice-fiscal-year-ago-4-example = 5年前の所得
choice-fiscal-year-ago-5 = 5つ前の年度
choice-fiscal-year-ago-5-example = 6年前の所得

field-jan1-here = 1月1日の住所
ask-jan1-here = その年度の1月1日に、この市に住所がありましたか？
ask-jan1-here-hint = 令和8年度なら、令和8年1月1日です。

field-property-place = 土地・家屋の所在地
field-car-number = 車のナンバー

## 戸籍

field-honseki-place = 本籍の市区町村
ask-honseki-place = 本籍は、この市にありますか？
ask-honseki-place-hint = 本籍は、戸籍が置かれている場所です。住所とちがうことがあります。
choice-honseki-place-here = この市にある
choice-honseki-place-elsewhere = ほかの市区町村にある
choice-honseki-place-unknown = わからない

field-koseki-kind = 証明書の種類
ask-koseki-kind = どの証明書が必要ですか？
choice-koseki-kind-all = 全部事項証明（戸籍謄本）
choice-koseki-kind-all-example = 戸籍にのる方みんな
choice-koseki-kind-one = 個人事項証明（戸籍抄本）
choice-koseki-kind-one-example = 1人だけ
choice-koseki-kind-whole-life = 生まれてから亡くなるまで
choice-koseki-kind-whole-life-example = 相続に必要な戸籍すべて
choice-koseki-kind-removed = 除籍謄本
choice-koseki-kind-removed-example = みんながぬけた戸籍
choice-koseki-kind-former = 改製原戸籍
choice-koseki-kind-former-example = 作り直す前の古い戸籍
choice-koseki-kind-attached = 戸籍の附票
choice-koseki-kind-attached-example = 住所のうつりかわり
choice-koseki-kind-status = 身分証明書
choice-koseki-kind-status-example = 破産などがない証明
choice-koseki-kind-single = 独身証明書
choice-koseki-kind-single-example = 結婚していない証明
choice-koseki-kind-part = 一部事項証明
choice-koseki-kind-accepted = 届出の受理証明書
choice-koseki-kind-accepted-example = 婚姻届などを受けた証明
choice-koseki-kind-filed = 届書の記載事項証明書

field-honseki = 本籍

field-koseki-head = 筆頭者
ask-koseki-head = 戸籍の筆頭者はどなたですか？
ask-koseki-head-hint = 筆頭者は、戸籍の最初に書かれている方です。亡くなっても変わりません。
choice-koseki-head-subject = 証明書が必要な本人
choice-koseki-head-other = ほかの方（夫・妻・親など）
choice-koseki-head-unknown = わからない
field-head-name = 筆頭者の氏名
field-head-kana = 筆頭者のフリガナ
ask-head-kana = 筆頭者のお名前をカタカナで入れてください
field-head-birth = 筆頭者の生年月日
ask-head-birth = 筆頭者の生年月日を入れてください

field-attached-range = 附票の範囲
ask-attached-range = 附票は、どなたの分が必要ですか？
choice-attached-range-all = 戸籍にのる方みんな
choice-attached-range-one = 1人だけ
field-attached-shown = 附票にのせる項目
ask-attached-shown = 附票にのせるものはありますか？
choice-attached-shown-honseki = 本籍と筆頭者
choice-attached-shown-overseas-voter = 在外選挙人の登録

field-filing = 届出の種類
ask-filing = どの届出についてですか？
choice-filing-birth = 出生届
choice-filing-marriage = 婚姻届
choice-filing-divorce = 離婚届
choice-filing-death = 死亡届
choice-filing-other = そのほかの届出

field-insurance-law = 保険の種類
ask-insurance-law = どの保険の手続きですか？
ask-insurance-law-hint = 法律により、手数料がかからないことがあります。
choice-insurance-law-health = 会社などの健康保険
choice-insurance-law-national-health = 国民健康保険
choice-insurance-law-accident = 労災保険
choice-insurance-law-other = そのほか

field-life-current = 今の戸籍の通数（めやす）
ask-life-current = 今の戸籍は何通必要ですか？
ask-life-current-hint = わからなければ、そのままで結構です。窓口で決まります。
unit-life-current = 通
unit-life-current-count = { $n }通
field-life-closed = 除籍・改製原戸籍の通数（めやす）
ask-life-closed = 除籍や改製原戸籍は何通必要ですか？
ask-life-closed-hint = わからなければ、そのままで結構です。窓口で決まります。
unit-life-closed = 通
unit-life-closed-count = { $n }通

## What is found out before the queue

check-id-card = マイナンバーカードを窓口で見せてください。
check-id-documents = 本人確認書類を見せてください。運転免許証など写真つき1点か、資格確認書と基礎年金番号通知書（または年金手帳）など2点です。
check-id-photo-only = 写真つきの本人確認書類（運転免許証・旅券など）を見せてください。ほかの書類では受け取れません。
check-letter-of-attorney = 必要な方が自分で書いた委任状をお持ちください。
check-legal-proof = 親権や後見がわかる戸籍謄本・登記事項証明書（3か月以内）をお持ちください。この市でわかる場合は要りません。
check-third-proof = 請求の理由がわかる書類（契約書など）をお持ちください。
check-company-proof = 社員証と、会社の代表者印のある書類をお持ちください。
check-welfare-proof = 生活保護受給証明書を見せてください。手数料がかかりません。

check-number-third = ほかの方の個人番号や住民票コードは、お出しできません。番号をのせない住民票ならお出しできることがあります。
check-number-removed = 除票や改製原住民票に個人番号や住民票コードをのせられるのは、ご本人だけです。番号をのせないものなら、お出しできることがあります。
check-number-by-post = 番号をのせた住民票は、代理の方に手渡しできません。必要な方の住所へ郵便で送ります。
check-removed-destroyed = 2014年（平成26年）6月19日までになくなった住民票は、保存期間が終わり、お出しできません。かわりの書類を窓口でご相談ください。
check-removed-unknown = 古いものは保存期間が終わっていることがあります。窓口で調べます。
check-heir-proof = 亡くなった方との関係がわかる書類（戸籍など）をお持ちください。
check-items-paper = 提出先から受け取った用紙があれば、お持ちください。
check-juminhyo-wide = 広域交付の住民票には、本籍と筆頭者、住所の履歴はのりません。

check-seal-card-missing = 窓口では、印鑑登録証がないとお出しできません。マイナンバーカードと暗証番号があれば、コンビニで受け取れることがあります。
check-seal-elsewhere = 印鑑登録証明書は、登録した市区町村で受け取ってください。カードの住所は、この市ではありません。
check-seal-under-15 = 印鑑登録は15歳からです。
check-seal-card = 印鑑登録証を窓口で見せてください。

check-zei-elsewhere = 所得や課税の証明書は、その年度の1月1日に住所があった市区町村が出します。そちらへご請求ください。郵便でも請求できます。
check-zei-from-june = いちばん新しい年度の証明書は6月から出ます。今日は、1つ前の年度までお出しできます。
check-zei-undeclared = 所得の申告がまだの方は、先に申告が必要です。収入がなかった方も同じです。
check-car-paper = 車検証（写しでも可）をお持ちください。
check-property-paper = 土地や家屋の場所（地番）がわかるもの、納税通知書などをお持ちください。
check-house-papers = 登記事項証明書や売買契約書など、家屋の書類をお持ちください。

check-koseki-wide-persons = ほかの市区町村の戸籍は、本人・夫や妻・父母や子などが、自分で来たときだけお出しできます。本籍のある市区町村へご請求ください。
check-koseki-wide-kinds = ほかの市区町村の戸籍は、全部事項証明・除籍謄本・改製原戸籍だけお出しできます。ほかの証明書は、本籍のある市区町村へご請求ください。
check-single-self-only = 独身証明書は、本人だけが受け取れます。
check-lineal-proof = この市の戸籍で親子などの関係がわからないときは、関係のわかる戸籍をお持ちください。
check-pension-notice = 年金の請求書やお知らせを見せてください。年金の手続きの戸籍は手数料がかかりません。
check-allowance-notice = 児童扶養手当の案内や証書を見せてください。この手続きの戸籍は手数料がかかりません。
check-insurance-notice = 保険の請求書や案内を見せてください。この手続きの戸籍は手数料がかかりません。
check-koseki-wide = ほかの市区町村の戸籍を取り寄せるため、1時間以上かかることがあります。
check-honseki-unknown = 本籍は窓口で調べます。本籍がのった住民票があれば、お持ちください。
check-whole-life = 必要な通数は窓口で調べます。手数料はめやすで、変わることがあります。
