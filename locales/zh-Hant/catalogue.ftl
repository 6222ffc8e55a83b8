# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = 住民票
procedure-juminhyo-example = 住民票の写し：住址、住戶
procedure-inkan = 印鑑登記證明書
procedure-inkan-example = 印鑑登録証明書
procedure-zei = 所得、課稅證明書
procedure-zei-example = 所得・課税証明書
procedure-koseki = 戶籍證明書
procedure-koseki-example = 戸籍（日本國籍的人）

## Who comes, for whom

field-for-self = 為本人
ask-for-self = 是為您自己辦理嗎？

field-relation = 與當事人的關係
ask-relation = 您是當事人的什麼人？
ask-relation-hint = 「當事人」是指證明書或申請書上寫的那個人。
choice-relation-spouse = 丈夫或妻子
choice-relation-lineal = 父母、祖父母、子女、孫子女
choice-relation-family = 兄弟姐妹等其他家人
choice-relation-legal = 親權人或監護人
choice-relation-agent = 受委託的人（代理人）
choice-relation-company = 公司、法人的人
choice-relation-third = 其他人

field-same-household = 同一住戶
ask-same-household = 您和當事人在住民票上是同一住戶嗎？
ask-same-household-hint = 即使住在一起，如果登記為不同的住戶，請選「否」。

field-third-reason = 申請理由
ask-third-reason = 為什麼需要？
ask-third-reason-hint = 他人的證明書，只有理由正當時才能發放。
choice-third-reason-rights = 為行使權利或履行義務（借款、合約等）
choice-third-reason-office = 向政府機關提出
choice-third-reason-other = 其他正當理由

field-submit-to = 提出對象
ask-submit-to = 要交到哪裡？
choice-submit-to-office = 政府機關
choice-submit-to-court = 法院、律師等
choice-submit-to-bank = 銀行、保險公司
choice-submit-to-own-records = 公司或自己留存
choice-submit-to-other = 其他地方

field-purpose-of-use = 用途
ask-purpose-of-use = 您用來做什麼？
ask-purpose-of-use-hint = 有些用途不收手續費。
choice-purpose-of-use-daily = 工作、學校、銀行、執照等
choice-purpose-of-use-pension = 年金
choice-purpose-of-use-child-allowance = 兒童扶養津貼
choice-purpose-of-use-social-insurance = 健康保險或職災保險
choice-purpose-of-use-welfare = 我在領取生活保護
choice-purpose-of-use-inheritance = 繼承
choice-purpose-of-use-other = 其他

field-name-script = 姓名的文字
ask-name-script = 用哪種文字輸入姓名？
ask-name-script-hint = 漢字由職員填寫。
choice-name-script-kana = 片假名
choice-name-script-latin = 羅馬字（ABC）

## The person at the counter

field-requester-name = 姓名
field-requester-kana = 片假名姓名
ask-requester-kana = 請用片假名輸入您的姓名
field-requester-latin = 羅馬字姓名
ask-requester-latin = 請用羅馬字輸入您的姓名
ask-requester-latin-hint = 請按在留卡或護照上的寫法。
field-requester-address = 住址
field-requester-birth = 出生日期
ask-requester-birth = 請輸入您的出生日期
field-requester-phone = 電話號碼
ask-requester-phone = 請輸入白天能聯絡的電話號碼
ask-requester-phone-hint = 可以不填。

## The person whom it is for

field-subject-name = 當事人的姓名
field-subject-kana = 其片假名姓名
ask-subject-kana = 請用片假名輸入當事人的姓名
field-subject-latin = 其羅馬字姓名
ask-subject-latin = 請用羅馬字輸入當事人的姓名
field-subject-birth = 其出生日期
ask-subject-birth = 請輸入當事人的出生日期
field-subject-address = 其住址

## 住民票

field-juminhyo-kind = 種類
ask-juminhyo-kind = 您需要哪種住民票？
ask-juminhyo-kind-hint = 不清楚時，請看對方要求您帶什麼。
choice-juminhyo-kind-one = 只要一個人的
choice-juminhyo-kind-one-example = 只有您，或只有當事人
choice-juminhyo-kind-all = 住戶全員
choice-juminhyo-kind-all-example = 全家人
choice-juminhyo-kind-some = 住戶中的幾個人
choice-juminhyo-kind-some-example = 例如父母和孩子
choice-juminhyo-kind-wide = 其他市區町村的（広域交付）
choice-juminhyo-kind-wide-example = 現在住址的住民票
choice-juminhyo-kind-removed = 註銷的住民票（除票）
choice-juminhyo-kind-removed-example = 已搬走或過世的人
choice-juminhyo-kind-items = 只證明部分項目
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = 改制前的住民票（改製原）
choice-juminhyo-kind-former-example = 重新製作以前的舊住民票

field-some-kana = 要寫上的其他人
ask-some-kana = 還要寫上誰？
ask-some-kana-hint = 請用片假名輸入姓名，兩個姓名之間用「・」隔開。

field-removed-reason = 註銷的原因
ask-removed-reason = 住民票為什麼註銷？
choice-removed-reason-moved = 搬到其他市區町村
choice-removed-reason-died = 本人過世
choice-removed-reason-other = 其他，或不清楚

field-removed-when = 註銷的時間
ask-removed-when = 是什麼時候註銷的？
ask-removed-when-hint = 2014年6月19日以前註銷的，只保存5年。
choice-removed-when-after = 2014年6月20日以後
choice-removed-when-before = 2014年6月19日以前
choice-removed-when-unknown = 不清楚

field-shown = 另外寫上
ask-shown = 還要寫上以下內容嗎？
ask-shown-hint = 如果不需要，請直接按「下一步」。
choice-shown-head = 戶長和與戶長的關係
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = 本籍和首位登記人
choice-shown-honseki-example = 保存戶籍的地方
choice-shown-my-number = 個人編號（個人番号）
choice-shown-my-number-example = 只限法律規定的手續
choice-shown-resident-code = 住民票代碼
choice-shown-resident-code-example = 11位數，年金等用
choice-shown-foreign = 國籍、在留資格等
choice-shown-foreign-example = 外國居民

field-foreign-shown = 外國居民的項目
ask-foreign-shown = 要寫上哪些項目？
choice-foreign-shown-nationality = 國籍、地區
choice-foreign-shown-category = 居民的區分
choice-foreign-shown-status = 在留資格、期間、到期日
choice-foreign-shown-card-number = 在留卡號碼
choice-foreign-shown-alias-history = 以前的通稱

field-number-for = 編號的用途
ask-number-for = 編號要交給誰？
ask-number-for-hint = 個人編號只能用在法律規定的地方。
choice-number-for-work = 任職單位
choice-number-for-tax = 稅務署
choice-number-for-social = 年金、健康保險
choice-number-for-bank = 銀行、證券公司
choice-number-for-other = 其他地方

field-sheet-style = 格式
ask-sheet-style = 您需要哪種格式？
ask-sheet-style-hint = 一般選「現在的內容」就夠了。
choice-sheet-style-joint = 現在的內容
choice-sheet-style-single = 帶以前的住址

field-household-head = 戶長

field-copies = 份數
ask-copies = 需要幾份？
unit-copies-count = { $n }份

## 印鑑登録証明書

field-seal-card = 印鑑登記證
ask-seal-card = 您現在帶著印鑑登記證嗎？
ask-seal-card-hint = 登記印鑑時領到的卡（印鑑登録証）。不需要印鑑本身。
field-seal-number = 登記號碼
ask-seal-number = 請輸入登記證上的號碼
ask-seal-number-hint = 可以不填，在櫃檯出示登記證就行。

## 税の証明書

field-zei-kind = 種類
ask-zei-kind = 您需要哪種證明書？
ask-zei-kind-hint = 不清楚時，請選「所得和課稅」。
choice-zei-kind-both = 所得和課稅
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = 只要所得
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = 只要稅額
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = 非課稅
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = 已納稅額
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = 沒有欠稅
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = 輕型汽車車檢用
choice-zei-kind-car-example = 車検用，免手續費
choice-zei-kind-valuation = 固定資產評估（評価証明書）
choice-zei-kind-public-charge = 固定資產稅額（公課証明書）
choice-zei-kind-property-list = 固定資產一覽（名寄帳）
choice-zei-kind-property-list-example = 您擁有的土地和房屋
choice-zei-kind-assets = 有無資產
choice-zei-kind-business = 營業證明書（営業証明書）
choice-zei-kind-office = 營業場所（事業所証明書）
choice-zei-kind-house = 住宅用房屋（住宅用家屋証明書）

field-fiscal-year = 年度
ask-fiscal-year = 您需要哪個年度的？
ask-fiscal-year-hint = 令和8年度（2026年）寫的是前一年2025年的所得。
choice-fiscal-year-this = 最新年度
choice-fiscal-year-this-example = 去年的所得
choice-fiscal-year-last = 前1個年度
choice-fiscal-year-last-example = 2年前的所得
choice-fiscal-year-before-last = 前2個年度
choice-fiscal-year-before-last-example = 3年前的所得
choice-fiscal-year-ago-3 = 前3個年度
choice-fiscal-year-ago-3-example = 4年前的所得
choice-fiscal-year-ago-4 = 前4個年度
choice-fiscal-year-ago-4-example = 5年前的所得
choice-fiscal-year-ago-5 = 前5個年度
choice-fiscal-year-ago-5-example = 6年前的所得

field-jan1-here = 1月1日的住址
ask-jan1-here = 那個年度的1月1日，您的住址在本市嗎？
ask-jan1-here-hint = 令和8年度的話，是2026年1月1日。

field-property-place = 土地或房屋的地點
field-car-number = 車牌號

## 戸籍

field-honseki-place = 本籍的市區町村
ask-honseki-place = 本籍在本市嗎？
ask-honseki-place-hint = 本籍是保存戶籍的地方，有時和住址不同。
choice-honseki-place-here = 在本市
choice-honseki-place-elsewhere = 在其他市區町村
choice-honseki-place-unknown = 不清楚

field-koseki-kind = 種類
ask-koseki-kind = 您需要哪種證明書？
choice-koseki-kind-all = 戶籍全部（全部事項証明）
choice-koseki-kind-all-example = 戶籍上的所有人
choice-koseki-kind-one = 戶籍個人（個人事項証明）
choice-koseki-kind-one-example = 只有其中一個人
choice-koseki-kind-whole-life = 從出生到過世
choice-koseki-kind-whole-life-example = 繼承所需的全部戶籍
choice-koseki-kind-removed = 註銷的戶籍（除籍）
choice-koseki-kind-removed-example = 已經沒有人的戶籍
choice-koseki-kind-former = 改制前的戶籍（改製原戸籍）
choice-koseki-kind-former-example = 重新製作以前的舊戶籍
choice-koseki-kind-attached = 住址變遷（附票）
choice-koseki-kind-attached-example = 戶籍附票
choice-koseki-kind-status = 身分證明書（身分証明書）
choice-koseki-kind-status-example = 證明沒有破產等
choice-koseki-kind-single = 單身證明書（独身証明書）
choice-koseki-kind-single-example = 證明沒有結婚
choice-koseki-kind-part = 部分事項（一部事項証明）
choice-koseki-kind-accepted = 申報受理證明書
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = 申報書內容證明書

field-honseki = 本籍

field-koseki-head = 首位登記人
ask-koseki-head = 戶籍的首位登記人（筆頭者）是誰？
ask-koseki-head-hint = 寫在戶籍最前面的人，過世後也不變。
choice-koseki-head-subject = 當事人本人
choice-koseki-head-other = 其他人（丈夫、妻子、父母等）
choice-koseki-head-unknown = 不清楚
field-head-name = 首位登記人的姓名
field-head-kana = 首位登記人的片假名
ask-head-kana = 請用片假名輸入首位登記人的姓名
field-head-birth = 首位登記人的出生日期
ask-head-birth = 請輸入首位登記人的出生日期

field-attached-range = 附票的範圍
ask-attached-range = 您需要誰的附票？
choice-attached-range-all = 戶籍上的所有人
choice-attached-range-one = 只要一個人的
field-attached-shown = 附票上另外寫上
ask-attached-shown = 附票上還要寫上以下內容嗎？
choice-attached-shown-honseki = 本籍和首位登記人
choice-attached-shown-overseas-voter = 海外選舉人登記

field-filing = 申報的種類
ask-filing = 是關於哪種申報？
choice-filing-birth = 出生登記
choice-filing-marriage = 結婚登記
choice-filing-divorce = 離婚登記
choice-filing-death = 死亡登記
choice-filing-other = 其他申報

field-insurance-law = 保險的種類
ask-insurance-law = 用於哪種保險？
ask-insurance-law-hint = 有些保險按法律規定不收手續費。
choice-insurance-law-health = 公司的健康保險
choice-insurance-law-national-health = 國民健康保險
choice-insurance-law-accident = 職災保險
choice-insurance-law-other = 其他

field-life-current = 現在戶籍的份數（估計）
ask-life-current = 需要幾份現在的戶籍？
ask-life-current-hint = 不知道的話，不用改。櫃檯會查清楚。
unit-life-current = 份
unit-life-current-count = { $n }份
field-life-closed = 註銷、改制前戶籍的份數（估計）
ask-life-closed = 需要幾份註銷或改制前的戶籍？
ask-life-closed-hint = 不知道的話，不用改。櫃檯會查清楚。
unit-life-closed = 份
unit-life-closed-count = { $n }份

## What is found out before the queue

check-id-card = 請在櫃檯出示您的個人編號卡。
check-id-documents = 請出示身分證件：有照片的1種（駕照、在留卡等），或沒有照片的2種（資格確認書、基礎年金號碼通知書或年金手冊等）。
check-id-photo-only = 請出示有照片的身分證件（駕照、護照等）。其他證件這裡不能受理。
check-letter-of-attorney = 請攜帶當事人本人寫的委託書（委任状）。
check-legal-proof = 請攜帶能證明親權或監護關係的戶籍或登記事項證明書（3個月以內）。本市能查到的話，不需要。
check-third-proof = 請攜帶能證明理由的文件，例如合約。
check-company-proof = 請攜帶工作證，以及蓋有公司代表人印章的文件。
check-welfare-proof = 請出示領取生活保護的證明。這樣不收手續費。

check-number-third = 他人的個人編號和住民票代碼不能提供。不寫編號的住民票有時可以發放。
check-number-removed = 註銷的或改制前的住民票，只有本人能要求寫上個人編號或住民票代碼。不寫編號的有時可以發放。
check-number-by-post = 寫有編號的住民票不能直接交給代理人。我們會寄到當事人的住址。
check-removed-destroyed = 2014年6月19日以前註銷的住民票已過保存期，不能發放。請在櫃檯諮詢可以代替的文件。
check-removed-unknown = 舊的住民票有時已過保存期。櫃檯會查。
check-heir-proof = 請攜帶能證明您和過世者關係的文件，例如戶籍。
check-items-paper = 如果對方給了您表格，請帶來。
check-juminhyo-wide = 其他市區町村的住民票上，不寫本籍、首位登記人和以前的住址。

check-seal-card-missing = 沒有印鑑登記證，在櫃檯不能發放。有個人編號卡和密碼的話，有時可以在便利商店領取。
check-seal-elsewhere = 請到登記印鑑的市區町村領取。您卡上的住址不在本市。
check-seal-under-15 = 15歲起才能登記印鑑。
check-seal-card = 請在櫃檯出示印鑑登記證。

check-zei-elsewhere = 所得、課稅證明書由該年度1月1日住址所在的市區町村發放。請向那裡申請，也可以郵寄申請。
check-zei-from-june = 最新年度的證明書從6月開始發放。今天可以發放前1個年度的。
check-zei-undeclared = 如果還沒有申報所得，請先申報。沒有收入的人也一樣。
check-car-paper = 請攜帶車檢證（影本也可以）。
check-property-paper = 請攜帶能看出地號的文件，例如納稅通知書。
check-house-papers = 請攜帶房屋的文件，例如登記事項證明書和買賣合約。

check-koseki-wide-persons = 其他市區町村的戶籍，只有本人、配偶、父母、祖父母、子女、孫子女親自來才能發放。請向本籍所在的市區町村申請。
check-koseki-wide-kinds = 其他市區町村的戶籍，只能發放全部事項證明、註銷的戶籍和改制前的戶籍。其他證明書請向本籍所在的市區町村申請。
check-single-self-only = 這種證明書只能發給本人。
check-lineal-proof = 如果本市的戶籍看不出親屬關係，請攜帶能看出關係的戶籍。
check-pension-notice = 請出示年金的請求書或通知。用於年金的戶籍免手續費。
check-allowance-notice = 請出示兒童扶養津貼的通知或證書。用於該津貼的戶籍免手續費。
check-insurance-notice = 請出示保險的請求書或通知。用於該保險的戶籍免手續費。
check-koseki-wide = 戶籍要從其他市區町村調取，有時需要1小時以上。
check-honseki-unknown = 櫃檯會查本籍。如果有寫著本籍的住民票，請帶來。
check-whole-life = 需要幾份由櫃檯查清。手續費是估計，可能會變。
