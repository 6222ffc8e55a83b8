# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = 용건 선택
step-card = 카드 읽기
step-questions = 질문
step-check = 확인
step-done = 완료
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    서류에 적지 않고
    신청할 수 있습니다
start-hint = 화면을 눌러 시작해 주십시오
start-way-choose = 용건 선택
start-way-card = 카드 올리기
start-way-number = 번호 받기
larger = 크게
larger-still = 더 크게
larger-back = 원래 크기
contrast = 흑백
contrast-back = 원래 색
low = 화면 내리기
low-back = 화면 올리기
languages-title = 언어를 선택해 주십시오
languages-start = 언어

# What for.
purpose-title = 어떤 용건으로 오셨습니까?
purpose-hint = 여러 개를 골라 한 번에 신청할 수 있습니다.
purpose-online = 온라인으로 신청
purpose-none-chosen = 하나 이상 고른 다음 “다음”을 눌러 주십시오.
whom-title = 어느 분의 것입니까?
whom-self = 본인 것
whom-self-example = 여기 계신 본인의 용건
whom-other = 다른 분 것
whom-other-example = 가족 또는 부탁받은 분

# The card.
card-title =
    마이넘버카드를
    판독기에 놓아 주십시오
card-hint = 놓아둔 채 잠시 기다려 주십시오.
card-none = 카드가 없거나 읽히지 않음
card-looking =
    카드를 확인하고 있습니다.
    그대로 두어 주십시오.
card-read-note = 읽는 것
card-unread-note = 읽지 않는 것
card-trouble-phone = 스마트폰은 읽을 수 없습니다. 카드를 놓아 주십시오.
card-trouble-licence = 이것은 운전면허증입니다. 마이넘버카드를 놓아 주십시오.
card-trouble-residence = 이것은 재류카드입니다. 마이넘버카드를 놓아 주십시오.
card-trouble-other = 이 카드는 읽을 수 없습니다. 마이넘버카드를 놓아 주십시오.
card-trouble-removed = 카드가 도중에 떨어졌습니다. 판독기 가운데에 다시 놓아 주십시오.
card-trouble-torn = 카드를 읽지 못했습니다. 들었다가 다시 놓아 주십시오.
card-trouble-reader = 카드 판독기가 작동하지 않습니다. 직원을 부르거나 직접 입력해 주십시오.
card-trouble-blocked = 이 카드는 비밀번호가 잠겨 있습니다. 창구에서 풀 수 있습니다. 직접 입력하여 진행할 수 있습니다.
card-trouble-last-try = 비밀번호를 한 번 더 틀리면 잠깁니다. 여기서 입력하지 말고 직원을 부르거나 직접 입력해 주십시오.
card-expired = 이 카드는 { $date }에 만료되었습니다. 직접 입력하여 진행할 수 있습니다.
card-by-hand = 직접 입력
card-expired-continue = 직접 입력하여 진행

# Consent.
consent-title = 카드에서 다음 내용을 읽습니다
consent-hint = 신청서 작성에만 사용합니다.
consent-yes = 읽어도 됩니다
consent-no = 읽지 않음
consent-read-name = 성명
consent-read-address = 주소
consent-read-birth = 생년월일
consent-read-sex = 성별
consent-unread-number = 마이넘버(12자리)
consent-unread-photo = 얼굴 사진
consent-unread-certificates = 전자증명서

# The PIN.
pin-title =
    비밀번호 4자리를
    눌러 주십시오
pin-hint = 카드를 받을 때 정한 번호입니다. 앞으로 { $tries }번 틀리면 잠깁니다.
pin-wrong = 번호가 틀립니다. 앞으로 { $tries }번 입력할 수 있습니다.
pin-forgotten = 비밀번호를 모름
pin-reading =
    카드를 읽고 있습니다.
    움직이지 마십시오.

# Boards and pads.
keys-hint-kana = 가타카나로 입력해 주십시오.
keys-hint-latin = 재류카드나 여권의 철자대로 입력해 주십시오.
keys-hint-digits = 숫자를 눌러 주십시오.
keys-hint-phone = 낮에 연락되는 번호를 입력해 주십시오.
keys-empty = 아직 입력한 것이 없습니다.
keys-out-of-range = { $min }에서 { $max } 사이의 수를 입력해 주십시오.
keys-not-a-day = 없는 날짜입니다. 년, 월, 일을 확인해 주십시오.
keys-future = 아직 오지 않은 날짜입니다. 년, 월, 일을 확인해 주십시오.
keys-phone-short = 자릿수가 모자랍니다. 지역 번호부터 입력해 주십시오.
unit-copies = 통
key-erase = 지움
key-voiced = ゛
key-half-voiced = ゜
key-small = 작게
key-space = 공백
key-enter = 확정
keys-typed = 입력한 글자
date-year = 년
date-month = 월
date-day = 일
date-age = { $age }세

# Check.
check-title = 답하신 내용을 확인해 주십시오
check-hint = 고칠 곳은 옆의 “변경”을 눌러 주십시오.
check-submit = 신청하기
check-change = 변경
check-bring = 창구에서 보여 줄 것
check-free = 수수료는 없습니다
check-total = 수수료 { $total }엔
source-card = 카드
source-typed = 입력
source-chosen = 선택
source-clerk = 직원
clerk-kanji = 한자는 직원이 씁니다
sheet = { $at } / { $of }
sheet-next = 계속
sheet-previous = 이전

# Online.
online-title = 온라인으로도 신청할 수 있습니다
online-hint =
    스마트폰으로 읽어 주십시오.
    이것만으로는 신청이 끝나지 않습니다.
refused-title = 이 기계에서는 접수할 수 없습니다
refused-hint = 아래 용건은 창구 직원이 안내합니다.
refused-continue = 다른 용건 계속하기
refused-end = 창구로 가기

# Handing in.
working-title =
    신청을 접수하고 있습니다.
    잠시 기다려 주십시오.
trouble-disk = 신청을 저장하지 못했습니다. 입력한 내용은 남아 있습니다. 직원을 불러 주십시오.
trouble-no-number = 번호를 받지 못했습니다. 입력한 내용은 남아 있습니다. 직원을 불러 주십시오.

# Done.
done-title = 접수되었습니다
done-number = 접수 번호
done-wait = { $counter }번 { $name }에서 기다려 주십시오
done-caption-qr =
    확인이 끝나면
    수납처에서 읽습니다
done-slip-printed = 접수증을 인쇄했습니다. 가져가 주십시오.
done-slip-printing = 접수증을 인쇄하고 있습니다
done-slip-paper = 프린터에 종이가 없습니다. 번호를 적거나 사진을 찍어 주십시오.
done-slip-cover = 프린터 덮개가 열려 있습니다. 번호를 적거나 사진을 찍어 주십시오.
done-slip-printer = 접수증을 인쇄하지 못했습니다. 번호를 적거나 사진을 찍어 주십시오.
done-take-card = 카드를 가져가 주십시오
done-spared-label = 손으로 쓰지 않은 것
done-spared = { $fields }칸, { $n }자
done-finish = 마치기
done-to-pay =
    직원이 확인한 다음
    수납처에서 내 주십시오.
done-nothing-to-pay = 내실 돈은 없습니다.
done-bring = 창구에서 보여 줄 것

# Help.
help-button = 직원 호출
help-calling = 직원을 부르고 있습니다
help-called = 직원이 옵니다
help-called-hint = 이대로 기다려 주십시오. 창구 { $desks }곳에 알렸습니다.
help-calling-hint = 잠시 기다려 주십시오.
help-nobody = 지금은 호출이 연결되지 않습니다
help-nobody-hint = 가까운 창구의 직원에게 말씀해 주십시오.
help-close = 화면으로 돌아가기
staff-here = 직원은 여기
staff-code-title = 직원 코드를 입력하세요
staff-code-hint = 창구 화면에 나온 여섯 자리 숫자입니다.
staff-code-asking = 확인하고 있습니다
staff-code-short = 여섯 자리 숫자를 입력하세요.
staff-code-wrong = 이 코드는 쓸 수 없습니다. 창구 화면에서 다시 받으세요.
staff-code-wait = 여러 번 틀렸습니다. { $seconds }초 기다려 주세요.
staff-code-away = 접수 서버에 연결되지 않아 지금은 코드를 확인할 수 없습니다.
helper-here = 직원 { $name }이(가) 도와드립니다.
helping-by = 직원 { $name }
helping-button = 직원 조작 중
helping-title = 직원 { $name }이(가) 돕고 있습니다
helping-hint = 입력한 내용은 그대로입니다.
helping-on = 계속하기
helping-over = 도움 끝내기
offer-title = 도와드릴까요?
offer-hint = 직원이 와서 함께 진행합니다. 입력한 내용은 지워지지 않습니다.
offer-no = 괜찮습니다

# Leaving.
quit-title = 그만두시겠습니까?
quit-hint = 지금까지 입력한 내용은 지워집니다.
quit-yes = 그만두기
quit-no = 계속하기
idle-title = 아직 사용하고 계십니까?
idle-seconds = { $seconds }초 뒤에 입력한 내용을 지우고 첫 화면으로 돌아갑니다.
idle-stay = 사용하고 있습니다

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = 모의 카드 보이기
drawer-close = 숨기기
drawer-empty = 판독기에 아무것도 없습니다
drawer-lies = 판독기 위: { $card }

# Menus, life events and their lists.
purpose-menus-hint = 가장 가까운 것을 눌러 주십시오. 여러 개 고를 수 있습니다.
purpose-chosen = { $n }건 골랐습니다. 계속 고를 수 있습니다.
menu-hint-events = 해당하는 것을 눌러 주십시오.
plan-title = 필요한 절차 목록
plan-hint = 표시된 것을 오늘 여기서 준비합니다. 누르면 뺄 수 있습니다.
plan-needed = 필요 { $n }건
plan-later = 나중에 { $n }건
plan-not-needed = 필요 없음 { $n }건
plan-by = { $date }까지
plan-explained = 창구에서 안내
plan-prepare = 표시한 것을 준비하기
plan-print = 목록 인쇄
plan-none-chosen = 준비할 것을 고르지 않았습니다. 목록을 인쇄하여 가져가실 수 있습니다.
list-printing = 목록을 인쇄하고 있습니다.
list-printed = 목록을 인쇄했습니다. 가져가 주십시오.
list-not-printed = 목록을 인쇄하지 못했습니다. 직원을 불러 주십시오.
guide-title = 창구에서 하는 절차입니다
guide-hint = 여기서 준비할 것은 없습니다. 가져올 것을 확인하고 창구로 와 주십시오.
guide-end = 마치기
deadline-line = { $what } (기한 { $date })
renewal-title = 카드 갱신도 함께 준비하시겠습니까?
renewal-soon = 이 카드는 { $date }까지 유효합니다. 3개월 전부터 갱신할 수 있습니다. 수수료는 없습니다.
renewal-over = 이 카드는 { $date }에 만료되었습니다. 갱신할 수 있습니다. 수수료는 없습니다.
renewal-yes = 갱신도 준비하기
renewal-no = 오늘은 안 함
renewal-no-example = 다른 용건만 계속합니다
check-remarks-title = 기한과 가져올 것
online-convenience = 편의점 { $yen }엔
keys-too-late = 너무 나중의 날짜입니다. 년, 월, 일을 확인해 주십시오.
keys-too-early = 너무 오래된 날짜입니다. 년, 월, 일을 확인해 주십시오.
done-bring-many = { $n }개입니다. 접수증에 인쇄했습니다.
# Addresses and names by touch.
leave-to-clerk = 직원에게 맡기기
address-how-title = 주소를 어떻게 입력하시겠습니까?
address-how-hint = 우편번호나 목록에서 고를 수 있습니다.
address-by-postcode = 우편번호로
address-here = { $city }의 동네에서 선택
address-elsewhere = 다른 시구정촌에서 선택
address-postcode-title = 우편번호를 입력해 주십시오
address-postcode-hint = 숫자 7자리입니다.
postcode-short = 자릿수가 부족합니다. 7자리를 입력해 주십시오.
postcode-unknown = 이 우편번호를 찾을 수 없습니다. 뒤로 가서 목록에서 고를 수도 있습니다.
address-match-title = 어느 동네입니까?
address-match-hint = 이 우편번호에는 동네가 여럿 있습니다.
address-region-title = 어느 지방입니까?
address-prefecture = { $prefecture }
address-prefecture-title = 도도부현을 선택해 주십시오
region-north = 홋카이도·도호쿠
region-kanto = 간토
region-middle = 주부
region-kinki = 긴키
region-west = 주고쿠·시코쿠
region-south = 규슈·오키나와
address-city-title = 시구정촌을 선택해 주십시오
address-city-hint = 일본어 이름의 첫소리로 고릅니다.
address-town-title = 동네 이름을 선택해 주십시오
address-town-hint = 일본어 이름의 첫소리로 고릅니다.
address-no-town = 동네 이름 없음
address-block-title = 번지를 입력해 주십시오
address-block-hint = “1丁目2番3号”는 “1-2-3”으로 입력해도 됩니다.
address-no-block = 번지 없음
address-building-title = 건물 이름과 호수
address-building-hint = 없으면 그대로 “다음”을 눌러 주십시오.
board-letters = ABC 123
board-kana = 가타카나
name-family-reading-title = 성의 읽는 법을 입력해 주십시오
name-family-reading-hint = 가타카나로 입력하면 한자를 고를 수 있습니다.
name-given-reading-title = 이름의 읽는 법을 입력해 주십시오
name-given-reading-hint = 가타카나로 입력하면 한자를 고를 수 있습니다.
name-family-title = 성은 어느 한자입니까?
name-family-hint = 없으면 “한 글자씩 고르기”를 눌러 주십시오.
name-given-title = 이름은 어느 한자입니까?
name-given-hint = 없으면 “한 글자씩 고르기”를 눌러 주십시오.
name-family-pieces-title = 성을 한 글자씩 골라 주십시오
name-family-pieces-hint = 잘못 골랐으면 “뒤로”를 눌러 주십시오.
name-given-pieces-title = 이름을 한 글자씩 골라 주십시오
name-given-pieces-hint = 잘못 골랐으면 “뒤로”를 눌러 주십시오.
name-by-pieces = 한 글자씩 고르기
# Nobody reads along.
masked = ●●●●●●
check-show = 보이기
check-hide = 숨기기
