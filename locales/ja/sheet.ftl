# Sheets and slips that the hub makes for the desk.
sheet-requester = 窓口に来られた方
sheet-subject-request = 必要な方
sheet-subject-notice = 届け出る方
sheet-subject-application = 申請の対象の方
sheet-move = 異動の内容
sheet-household = 世帯
sheet-people-request = 必要な方
sheet-people-notice = いっしょに届け出る方
sheet-people-application = 申請の対象の方
sheet-insurance = 健康保険・年金
sheet-account = 振込口座
sheet-content-request = 必要な証明
sheet-content-notice = 届出の内容
sheet-content-application = 申請の内容
sheet-purpose = 使用目的
sheet-by-card = マイナンバーカードから読み取り、申請者が画面で確認しました
sheet-by-hand = 申請者が画面で入力し、確認しました
sheet-yes = はい
sheet-no = いいえ
sheet-copies = { $n }通
sheet-yen = { $amount }円
sheet-waived = 減免：{ $reason }
sheet-moment = { $date }　{ $hour }時{ $minute }分

sheet-number = 受付番号
sheet-total = 合計
sheet-pay-title = 会計票
sheet-pay-note = セミセルフレジの読み取り口に、
    かざしてください
sheet-pay-bars-note = レジで、上のバーコードを読み取ってください
sheet-expires = 有効期限

sheet-return-title = お手続きのご案内
sheet-about = 対象のお手続き
sheet-please = お願い
sheet-counter = 窓口
sheet-counter-at = { $name }　{ $sign }番窓口

sheet-letter-title = 委任状
