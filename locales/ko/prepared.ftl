# What the kiosk says when it reads a code that was prepared at home.
prepared-title = 집에서 준비한 코드
prepared-have = { $of }개 중 { $have }개를 읽었습니다. 다음 코드를 보여 주십시오.
prepared-again = 코드를 보여 주십시오.
prepared-skip = 코드 없이 시작
prepared-read = 집에서 준비하신 내용을 읽었습니다. 카드를 놓으면 이어서 진행합니다.
prepared-older = 준비하신 뒤에 절차 내용이 바뀌었습니다. 부족한 부분을 다시 여쭙겠습니다.
prepared-mixed = 다른 때에 준비한 코드입니다. 이 코드부터 다시 셉니다.
prepared-damaged = 코드의 일부를 읽지 못했습니다. 화면을 밝게 하고 코드 전체를 보여 주십시오.
prepared-other-city = 다른 시·구·정·촌의 코드입니다. 여기서는 쓸 수 없습니다.
prepared-unopened = 이 코드를 열 수 없습니다. 시의 페이지에서 다시 만들거나 코드 없이 시작해 주십시오.
prepared-nothing = 이 코드의 절차는 지금 접수하지 않습니다. 용건을 선택해 주십시오.
prepared-other-person = 카드의 주인과 코드를 준비한 분이 다른 것 같습니다. 준비한 내용은 지웠습니다.
source-home = 집
source-asked = 구술
