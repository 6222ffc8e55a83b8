# 職員の画面のことば。

# 職員・管理者の画面に共通。
staff-yen = { $amount }円
staff-day = { $day }（{ $weekday }）
staff-weekday-1 = 月
staff-weekday-2 = 火
staff-weekday-3 = 水
staff-weekday-4 = 木
staff-weekday-5 = 金
staff-weekday-6 = 土
staff-weekday-7 = 日
staff-line-up = 接続中
staff-line-connecting = 接続しています…
staff-line-down = { $time }から未接続
staff-down = 受付サーバーにつながりません。表示は最後に届いた内容です。つながると自動で新しくなります。
staff-hub-unreachable = 受付サーバーにつながりません。操作は行われていません。つながってからもう一度お試しください。
staff-hub-unreadable = 受付サーバーの答えを読み取れませんでした。版がそろっているかお確かめください。
staff-printer-trouble = 印刷できませんでした。プリンターの用紙とふたをお確かめください。
staff-refused = 受け付けられませんでした（{ $code }）。
staff-close = 閉じる
staff-unverified = 未確認
staff-demo = 見本の市

# ページの名前。
page-start = はじめの画面
page-language = ことば
page-purpose = 用件
page-online = オンライン案内
page-whom = だれの分か
page-card = カードを置く
page-consent = 読み取りの同意
page-pin = 暗証番号
page-refused = 発行できない案内
page-card-left = カードの置き忘れ
page-check = 確かめる
page-working = 受付中
page-trouble = 不具合の案内
page-done = できました

# 枠。
clerk-window = 書かない窓口：職員
clerk-place = { $city }　窓口
clerk-trial = 試用：職員認証なし
clerk-figures = 待ち { $waiting }組{ $longest }
clerk-figures-longest = ・最長 { $minutes }分

# 名前を選ぶ。
clerk-who = 名前を選んでください
clerk-trial-note = 試用のため、職員認証はありません。選んだ名前が、訂正と確認の記録に残ります。
clerk-staff-loading = 職員の一覧を読み込んでいます。
clerk-staff-unknown = 職員の一覧を読み込めません。受付サーバーにつながると表示されます。

# 一覧。
clerk-list = 受付順
clerk-list-loading = 受付の一覧を読み込んでいます。
clerk-list-unknown = 受付の一覧を読み込めません。受付サーバーにつながると表示されます。
clerk-list-empty = お待ちの方はいません
clerk-list-comma = ・
clerk-hint-move = 選ぶ
clerk-hint-open = 開く
clerk-decided = 確認したもの
clerk-decided-empty = 確認したものはまだありません
clerk-stand-waiting = 確認待ち
clerk-stand-returned = 差戻し
clerk-stand-confirmed = 会計へ案内中
clerk-stand-paid = 交付できます
clerk-stand-over = 済み
clerk-minutes = { $minutes }分
clerk-late = 10分超
clerk-entry-card = カード
clerk-entry-hand = 手入力
clerk-trouble =
    市の設定ファイルに誤りがあります（{ $place }）。直るまで、前の内容で動いています。「kakanai check」で確かめられます。
clerk-call = { $kiosk } で係を呼んでいます
clerk-call-where = 「{ $page }」のページ・{ $language }・{ $minutes }分前
clerk-went = 行きました
clerk-help-code = コードを出す
clerk-help-code-said = { $kiosk } のコードは { $code } です。端末の「職員の方はこちら」から入れます。{ $time }まで、1回だけ使えます。

# 1組の受付。
clerk-back = 一覧へ
clerk-waits = お待ち { $minutes }分
clerk-visit-facts = { $time } { $kiosk }・{ $entry }・{ $language }
clerk-visit-total = この受付の合計
clerk-group-shared = 窓口に来た方
clerk-group-own = この申請
clerk-from-card = カード
clerk-from-register = 台帳
clerk-from-typed = 入力
clerk-from-chosen = 選択
clerk-from-corrected = 訂正
clerk-from-clerk = 漢字は職員が確認
clerk-blank = 記入なし
clerk-none = なし
clerk-yes = はい
clerk-no = いいえ
clerk-age-open = { "　" }
clerk-age-close = 歳
clerk-corrected-before = 訂正前：
clerk-corrected = （{ $from }）・{ $reason }・{ $name } { $time }
clerk-kanji-note = 本人確認書類を見て、職員が記入します。
clerk-check-refuse = 交付不可
clerk-check-bring = 提示を確認
clerk-check-note = 確認
clerk-procedure-unknown = この手続きは、いまの目録にありません。印刷した申請書で確認してください。
clerk-returned-because = 差戻し：{ $reason }
clerk-confirmed-by = { $time } { $name } が確認
clerk-form-drawing = 申請書を作っています。

# 手数料と会計。
clerk-no-fee = 手数料はありません
clerk-fee-line = { $name } { $qty }通
clerk-fee-total = この申請の手数料
clerk-waived = 免除：{ $reason }
clerk-charge-later = すべての申請を確認すると、会計が1件できます。
clerk-charge-none = 会計はありません。
clerk-charge-delivered = レジに届いています。受付票か、このコードで会計できます。
clerk-charge-undelivered = レジにまだ届いていません。伝票のコードで会計できます。
clerk-slip = 伝票を印刷
clerk-paid = { $tender }・領収番号 { $receipt }
charge-created = 会計待ち
charge-presented = レジで会計中
charge-paid = 支払い済み
charge-cancelled = 会計取消し
charge-expired = 期限切れ
charge-voided = 返金済み
tender-cash = 現金
tender-credit = クレジット
tender-emoney = 電子マネー
tender-code = コード決済
tender-unknown = 方法不明

# 操作。
clerk-confirm = 確認する
clerk-confirm-charge = 確認して会計へ
clerk-confirm-free = 確認する（無料）
clerk-beside = 右の欄で操作しています（Esc で戻ります）
clerk-issue = 交付しました
clerk-correct = 訂正
clerk-return = 差戻し
clerk-letter = 委任状を印刷
clerk-print = 印刷
clerk-withdraw = 取下げ
clerk-cancel = やめる
clerk-waits-for-payment = レジでの支払いを待っています
clerk-is-issued = 交付済みです
clerk-is-withdrawn = 取り下げられました
clerk-did-correct = 訂正しました。
clerk-did-confirm = 確認しました。
clerk-did-return = 差し戻しました。来庁者へのご案内を印刷しています。
clerk-did-withdraw = 取り下げました。
clerk-did-issue = 交付を記録しました。
clerk-did-print = 印刷しました。
clerk-kanji-first = 先に漢字を記入してください。本人確認書類で確かめられます。
clerk-cannot-correct = この申請は、もう訂正できません。

# 訂正。
clerk-correct-title = 「{ $field }」の訂正
clerk-new-value = 新しい内容
clerk-reason = 訂正の理由
clerk-save = 訂正する
clerk-write-kanji = 本人確認書類の字で記入します。
clerk-write-kana = ひらがなでも入力できます（カタカナになります）。
clerk-write-latin = 在留カードやパスポートのつづりで入力します。
clerk-write-day = H2.4.1、平成2年4月1日、1990-4-1 のどれでも入力できます。
clerk-write-number = 数字で入力します。
clerk-write-phone = 市外局番から入力します。
clerk-wrong-empty = 内容を入力してください。
clerk-wrong-kana = かなで入力してください。
clerk-wrong-latin = 半角の英字で入力してください。
clerk-wrong-day = 日付として読めません。H2.4.1 のように入力してください。
clerk-wrong-number = { $min }から{ $max }までの数を入力してください。
clerk-wrong-phone = 市外局番からの番号を入力してください。
clerk-wrong-choice = 1つ選んでください。
clerk-wrong-same = 内容が変わっていません。
clerk-wrong-reason = 理由を選んでください。
correction-reason-misread = 読み取り・入力の間違い
correction-reason-moved = 住所や氏名が変わった
correction-reason-visitor-said = 本人の申し出
correction-reason-kanji = 漢字を職員が記入
correction-reason-other = その他

# 差戻し・取下げ。
clerk-return-title = 差戻し
clerk-return-note = 来庁者に伝える理由を選びます。申請は残り、あとで直して確認できます。
clerk-return-do = 差し戻す
clerk-return-slip = 案内を印刷
return-reason-missing-document = 必要な書類がそろっていません
return-reason-not-entitled = この方は請求できません
return-reason-wrong-city = ほかの市区町村の手続きです
return-reason-wrong-procedure = 別の手続きが必要です
return-reason-ask-counter = 窓口で事情をうかがいます
clerk-withdraw-title = 取下げ
clerk-withdraw-mark = 元に戻せません
clerk-withdraw-note = 来庁者の希望で、この申請を取り下げます。ほかの申請はそのまま残ります。
clerk-withdraw-do = 取り下げる
clerk-person = { $n }人目

# 本人確認書類。
document-my-number-card = マイナンバーカード
document-drivers-licence = 運転免許証・運転経歴証明書
document-passport = 旅券
document-residence-card = 在留カード・特別永住者証明書
document-disability-certificate = 障害者手帳・療育手帳
document-other-photo = ほかの官公署の写真付き証明書
document-health-insurance = 資格確認書・健康保険の証
document-pension = 年金手帳・基礎年金番号通知書
document-care = 介護保険の証・医療証
document-employment = 社員証・学生証
document-other = そのほかの書類
clerk-undo = 確認を取り消す
clerk-did-undo = 確認を取り消しました。
clerk-did-identify = 本人確認書類を記録しました。
clerk-identity-title = 本人確認書類
clerk-identity-one = 1点でよいもの（官公署の写真付き）
clerk-identity-two = 2点で確認するもの
clerk-identity-enough = 確認できます
clerk-identity-missing = 写真付き1点か、ほかの2点が必要です
clerk-identity-do = 記録する
clerk-identity-due = 本人確認書類を見る
clerk-identity-card = カードと暗証番号で確認済み
clerk-identity-first = 先に本人確認書類を選んでください。番号は記録しません。

# ほかで受けた支払い。
clerk-note = 支払い済みを記録
clerk-note-title = ほかで受けた支払いの記録
clerk-note-hint = レジから知らせの来ない支払いだけを、領収書を見て記録します。
clerk-note-total = 受け取った金額
clerk-note-tender = 支払方法
clerk-note-cash-only = 現金だけの手数料です
clerk-note-receipt = 領収書・レシートの番号
clerk-note-do = 記録する
clerk-note-no-tender = 支払方法を選んでください。
clerk-note-no-receipt = 領収書の番号を入れてください。
clerk-did-note = 支払いを記録しました。
clerk-note-open = 右の欄で、支払いを記録しています。

# 呼び出し。
clerk-hint-number = 番号でさがす
clerk-hint-call = 呼ぶ
clerk-all-counters = すべての窓口
clerk-one-counter = { $sign }番 { $name }
clerk-call-next = 次の方を{ $place }番へ
clerk-call-this = この番号を呼ぶ
clerk-call-again = もう一度呼ぶ
clerk-call-nobody = 呼ぶ方はいません。
clerk-called = { $number } を { $place }番へ呼びました。
clerk-called-again = { $number } を { $place }番へ呼びました（{ $times }回目）。
clerk-called-at = { $time } { $place }番へ
clerk-called-at-again = { $time } { $place }番へ { $times }回
