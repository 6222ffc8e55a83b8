# Reception slip
slip-title = 접수증
slip-number = 접수 번호
slip-wait = 기다리실 곳
slip-wait-at = { $sign }번 { $name }
slip-counter = 창구
slip-requested = 신청하신 것
slip-code-note = 직원이 확인한 다음 수납처에서 읽습니다
slip-foot = 번호를 부를 때까지 기다려 주십시오.
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = 절차 목록
slip-plan-chosen = 고르신 것
slip-plan-needed = 이번에 할 것
slip-plan-bring = 가져올 것
slip-plan-later = 나중에 할 것
slip-plan-not-needed = 필요 없는 것
slip-plan-by = { $date }까지
slip-plan-at = { $sign }번 창구 { $name }
slip-plan-closing = 기계에 입력한 것만으로는 신청이 끝나지 않습니다. 창구에서 확인을 받아 주십시오.
slip-day = { $date } ({ $weekday })
slip-weekday-1 = 월
slip-weekday-2 = 화
slip-weekday-3 = 수
slip-weekday-4 = 목
slip-weekday-5 = 금
slip-weekday-6 = 토
slip-weekday-7 = 일
