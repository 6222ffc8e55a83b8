# Words that every face uses.

begin = 시작
next = 다음
back = 뒤로
quit = 그만두기
skip = 답하지 않고 진행
yes = 예
no = 아니요
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = 적지 않는 창구
simulated = 모의
older-mark = 직원분께: 설정에 오류가 있어 이전 내용으로 작동 중입니다
demo-city = 견본 시
list-comma = {", "}
list-colon = {": "}
yen = { $amount }엔

# Where a value comes from.
origin-card = 카드
origin-register = 대장
origin-typed = 입력
origin-chosen = 선택
origin-corrected = 직원이 정정
origin-clerk = 직원이 확인

# Eras.
era-reiwa = 레이와
era-heisei = 헤이세이
era-showa = 쇼와
era-taisho = 다이쇼
era-meiji = 메이지
era-western = 서기

# The life of an application.
state-received = 접수됨
state-confirmed = 확인됨
state-returned = 반려됨
state-paid = 납부됨
state-issued = 교부됨
state-withdrawn = 취하됨

# The sexes as a card tells them.
sex-male = 남
sex-female = 여
sex-not-applicable = 기재 없음
sex-unknown = 불명
