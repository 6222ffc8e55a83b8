# 会計機（セミセルフレジ）の画面とレシート。
register-title = 会計
register-simulated = 模擬レジ
register-simulated-hint = 実際のお金は動きません
register-demo = 架空の市の見本です
register-unverified = 金額は未確認です
register-unverified-hint = 市の条例でまだ確かめていない金額です

# 読み取り
register-scan-prompt = 受付票の二次元コードを読み取り口にかざしてください
register-scan-hint = 窓口で受け取った会計票のコードでもお支払いいただけます
register-scan-line = 読み取った文字
register-scan-read = 読み取る
register-alone = 受付システムにつながっていません
register-alone-hint = 会計票の二次元コードでお支払いいただけます
register-connected = 受付システムにつながっています
register-no-kit = 準備中です

# 明細と支払方法
register-lines-title = お支払いの内容
register-ticket = 受付番号
register-line = { $name } × { $qty }
register-line-name = 内容
register-line-qty = 数量
register-line-unit = 単価
register-line-amount = 金額
register-waived = 無料：{ $reason }
register-total = 合計
register-yen = { $amount }円
register-choose-tender = お支払い方法を選んでください
register-one-tender = お支払い方法は1つだけ選べます
register-tender = お支払い方法
register-tender-cash = 現金
register-tender-credit = クレジットカード
register-tender-emoney = 電子マネー
register-tender-code = コード決済
register-tender-unknown = その他
register-tender-credit-hint = 1回払いのみです
register-cash-given = お預かり
register-cash-prompt = 現金を入れてください
register-cash-missing = 不足
register-cash-exact = ちょうど
register-cash-clear = 入れ直す
register-change = おつり
register-pay = 支払う
register-pay-too-little = 金額が足りません。追加で入れてください。
register-pay-again = もう一度、二次元コードを読み取ってください。
register-back = 戻る
register-leave = やめる

# 支払い後
register-done-title = お支払いが終わりました
register-done-hint = レシートをお持ちになり、窓口でお呼びするまでお待ちください。
register-done-change = おつり { $amount }円をお取りください
register-next = 次の方へ

# 済み・待ち
register-paid-title = お支払いは済んでいます
register-paid-hint = 新しいお支払いはありません。レシートは窓口でお見せください。
register-waiting-title = 職員の確認を待っています
register-waiting-hint = 確認が終わるとお支払いいただけます。番号が呼ばれるまで、もうしばらくお待ちください。

# お支払いいただけない場合
register-refused-title = こちらではお支払いいただけません
register-refused-hint = お困りのときは、近くの職員にお声がけください。
register-refused-expired = この二次元コードの期限は過ぎています。窓口で新しいものをお受け取りください。
register-refused-other-city = ほかの市町村の二次元コードです。
register-refused-forged = この二次元コードは確認できませんでした。窓口へお持ちください。
register-refused-altered = 二次元コードを正しく読み取れませんでした。もう一度かざすか、窓口へお持ちください。
register-refused-price = 金額の確認が必要です。窓口へお持ちください。
register-refused-cancelled = このお支払いは取り消されています。窓口へお越しください。
register-refused-payment-app = これはお店のお支払いコードです。受付票の二次元コードをかざしてください。
register-refused-other = 受付票の二次元コードではないようです。受付票をお確かめください。
register-refused-no-kit = レジの準備ができていません。職員にお声がけください。
register-refused-out-of-order = ただいまこのレジは使えません。お金は受け取っていません。職員にお声がけください。

# レシート
register-receipt-title = 領収書
register-statement-title = 利用明細
register-receipt-no = レシート番号
register-receipt-at = 日時
register-receipt-thanks = ありがとうございました

# 日計
register-settlement = 日計
register-settlement-title = { $date } の日計
register-settlement-paid = お支払い
register-settlement-count = { $count }件
register-settlement-amount = 合計金額
register-settlement-by-tender = 支払方法ごと
register-settlement-by-fee = 手数料ごと
register-settlement-code = コード
register-settlement-waived = うち無料
register-settlement-cancelled = 取消し
register-settlement-expired = 期限切れ
register-settlement-left-open = 読み取り後、未払い
register-settlement-paper-only = 会計票だけのお支払い
register-settlement-none = この日のお支払いはまだありません

# 納付書・品目・返金・締め
register-refused-payment-slip = これは納付書です。会計窓口、銀行、またはコンビニエンスストアでお支払いください。
register-refused-payment-slip-at = これは納付書です。{ $counter }、銀行、またはコンビニエンスストアでお支払いください。
register-refused-tax-slip = これは税金の納付書です。二次元コードは、スマートフォンのアプリや銀行で使えます。
register-refused-tax-slip-at = これは税金の納付書です。二次元コードは、スマートフォンのアプリや銀行で使えます。お問い合わせは{ $counter }へ。
register-refused-mixed = このお支払いは、ほかのものと一緒にできません。先のお支払いを終えてから、もう一度かざしてください。
register-refused-unknown-item = このバーコードの品目は、このレジにありません。
register-pay-cash-only = このお支払いは現金だけです。
register-void-cashless = 現金以外のお支払いは、このレジでは返金できません。
register-void-day-over = 支払った日の日計が終わっているため、返金できません。
register-close-closed = この日の日計は終わっています。
register-close-early = まだ来ていない日です。
register-close-no-amount = 金額を確かめてください。
register-refund-title = 返金票
register-voided-at = 返金した日時
register-given-back = 返金額

# 別々のお支払い・まとめ読み
register-beside = この受付票には、ほかに { $count }件（{ $amount }円）のお支払いがあります。1件ずつお支払いいただきます。
register-continue = 次のお支払いへ
register-later = あとで支払う
register-done-part-title = お支払いが1件終わりました
register-done-part-hint = レシートをお取りください。続けて、残りをお支払いいただけます。
register-done-keyed-hint = レシートをお取りください。
register-voided-title = このお支払いは返金されています
register-voided-hint = くわしくは、窓口でおたずねください。
register-tender-not-here = このお支払いには使えません
register-keyed = バーコードで入力
register-copies = { $qty }点
register-sheet = { $at } / { $of }
register-sheet-previous = 前へ
register-sheet-next = 続き

# 職員
register-staff = 職員
register-staff-title = 職員の操作
register-staff-close = 現金を数えて日計を締める
register-staff-close-hint = 引き出しの現金を数え、この日の会計を終えます
register-staff-void = 現金を返す
register-staff-void-hint = 締める前の、この日の現金のお支払いだけです
register-staff-on = 次へ
register-staff-finish = 終わる
register-staff-rub = 1字消す
register-staff-failed = できませんでした
register-pin-title = 職員の番号を入れてください
register-pin-hint = 番号は、このレジの設定フォルダーにあります
register-pin-wrong = 番号が違います。
register-pin-locked = 続けて違う番号が入りました。1分ほど待ってください。
register-close-count-title = 引き出しの現金を数えてください
register-close-count-hint = 手数料として受け取った分だけです。つり銭の準備金は含めません。
register-close-sure = { $date } の日計を締めますか
register-close-sure-hint = 締めた日計は変えられません。このあとのお支払いは次の日に入ります。
register-close-do = 締める
register-close-done = 日計を締めました
register-close-done-hint = 日計票を取り、現金と一緒に会計の担当へ渡してください。
register-close-expected = 計算上の現金
register-close-counted = 数えた現金
register-close-difference = 過不足
register-close-agrees = 現金は合っています
register-close-over = { $amount }円多くあります
register-close-short = { $amount }円足りません
register-void-title = 返すお支払いのレシート番号
register-void-hint = レシート番号の終わりの4けたを入れてください
register-void-unknown = この日に、その番号のお支払いはありません。
register-void-done-before = このお支払いは、もう返金されています。
register-void-sure = この現金を返しますか
register-void-sure-hint = お客様のレシートを受け取り、内容を確かめてください。
register-void-do = 返す
register-void-done = 現金をお返しください
register-void-done-hint = 返金票をお渡しください。申請は、新しい会計ができるまで未払いに戻ります。
register-settlement-day = 営業日
register-settlement-register = レジ
register-settlement-closed-at = 締めた日時
register-settlement-without-slip = 会計票なしの入力
register-settlement-voided = 返金
