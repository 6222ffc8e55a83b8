# Reception slip
slip-title = 受理单
slip-number = 您的号码
slip-wait = 等候的地方
slip-wait-at = { $sign }号　{ $name }
slip-counter = 窗口
slip-requested = 您申请的事项
slip-code-note = 职员确认后，在缴费处扫码
slip-foot = 叫到您的号码之前，请稍等。
slip-issued = { $date }　{ $hour }:{ $minute }

# List of procedures
slip-plan = 手续清单
slip-plan-chosen = 您选的手续
slip-plan-needed = 现在要办
slip-plan-bring = 要带的东西
slip-plan-later = 以后再办
slip-plan-not-needed = 不需要办
slip-plan-by = 期限 { $date }
slip-plan-at = { $sign }号窗口　{ $name }
slip-plan-closing = 只在机器上输入，申请还没有完成。请到窗口接受确认。
slip-day = { $date }（{ $weekday }）
slip-weekday-1 = 周一
slip-weekday-2 = 周二
slip-weekday-3 = 周三
slip-weekday-4 = 周四
slip-weekday-5 = 周五
slip-weekday-6 = 周六
slip-weekday-7 = 周日
