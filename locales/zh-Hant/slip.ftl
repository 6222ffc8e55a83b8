# Reception slip
slip-title = 受理單
slip-number = 您的號碼
slip-wait = 等候的地方
slip-wait-at = { $sign }號　{ $name }
slip-counter = 櫃檯
slip-requested = 您申請的事項
slip-code-note = 職員確認後，在繳費處掃描
slip-foot = 叫到您的號碼之前，請稍等。
slip-issued = { $date }　{ $hour }:{ $minute }

# List of procedures
slip-plan = 手續清單
slip-plan-chosen = 您選的手續
slip-plan-needed = 現在要辦
slip-plan-bring = 要帶的東西
slip-plan-later = 以後再辦
slip-plan-not-needed = 不需要辦
slip-plan-by = 期限 { $date }
slip-plan-at = { $sign }號櫃檯　{ $name }
slip-plan-closing = 只在機器上輸入，申請還沒有完成。請到櫃檯接受確認。
slip-day = { $date }（{ $weekday }）
slip-weekday-1 = 週一
slip-weekday-2 = 週二
slip-weekday-3 = 週三
slip-weekday-4 = 週四
slip-weekday-5 = 週五
slip-weekday-6 = 週六
slip-weekday-7 = 週日
