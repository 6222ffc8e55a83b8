# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = 음성
voice-on = 음성 켜기
voice-off = 음성 끄기
voice-again = 다시
voice-pause = 멈춤
voice-settings = 음성 설정
voice-aloud = 내 답변 읽기
voice-aloud-off = 내 답변 읽지 않기
voice-pace = 속도 바꾸기
voice-pace-ordinary = 속도는 보통입니다.
voice-pace-slow = 속도는 느림입니다.
voice-pace-fast = 속도는 빠름입니다.
voice-louder = 음량 바꾸기
voice-volume = 음량은 { $of } 중 { $n }입니다.
voice-hide = 화면 숨기기
voice-show = 화면 보이기
voice-caption-own = (화면과 같음)
# The five keys.
voice-begins = 이제 음성으로 안내합니다.
voice-keys = 위아래 키로 옮기고 가운데 OK 키로 고릅니다. 맨 앞에서 위 키를 누르면 이 화면을 다시 읽습니다.
voice-place = { $of }개 중 { $at }번째
voice-sheet = { $of }쪽 중 { $at }쪽
voice-last = 이것이 마지막입니다.
voice-chosen = 선택됨
voice-not-chosen = 선택 안 됨
voice-taken = 선택했습니다
voice-taken-off = 선택을 취소했습니다
voice-not-needed = 필요 없음
voice-plain = { $text }
voice-plain-choice = 선택
voice-number = 번호는 { $number }입니다
    .voice = 번호는 { $number }입니다. 다시 한번 { $number }입니다.
# Boards and pads.
voice-pad = 숫자는 전화기와 같은 배열입니다.
voice-pin = 숫자는 전화기와 같은 배열입니다. 항상 가운데 5에서 시작합니다.
voice-pin-key = 숫자
voice-pin-typed = 한 자리를 입력했습니다. 지금 { $n }자리입니다.
voice-pin-erased = 한 자리를 지웠습니다. { $n }자리 남았습니다.
voice-pin-full = 네 자리를 모두 입력했습니다. 확정을 눌러 주십시오.
voice-board-kana = ア열이 오른쪽 끝에 있고, 그 왼쪽이 カ열입니다.
voice-board-latin = 키보드와 같습니다. 왼쪽 위가 Q입니다.
voice-date = 연호를 고르고 년, 월, 일을 입력해 주십시오.
voice-date-whole = 날짜 입력이 끝났습니다.
voice-part = 다음은 { $part }입니다.
voice-so-far = 지금까지 { $n }글자
voice-empty = 아직 입력하지 않았습니다.
voice-one-erased = 한 글자를 지웠습니다.
voice-not-taken = 그것은 넣을 수 없습니다.
voice-key-voiced = 탁음 부호
voice-key-half-voiced = 반탁음 부호
voice-key-hyphen = 하이픈
voice-key-apostrophe = 아포스트로피
voice-key-stop = 마침표
voice-key-long = 장음
voice-key-dot = 가운뎃점
# Checking.
voice-own = 읽지 않음
voice-own-first = 이름 등은 선택하신 경우에만 읽습니다. 주위 사람에게 들릴 수 있습니다.
voice-aloud-now = 답변 내용을 읽습니다.
voice-aloud-no-more = 답변 내용을 읽지 않습니다.
voice-source-card = 카드에서
voice-source-typed = 입력함
voice-source-chosen = 선택함
voice-change = OK 키로 변경
# What is the same on every page.
voice-languages = 언어 선택
voice-language =
    { $tag ->
        [ja] 일본어
        [ja-yasashii] 쉬운 일본어
        [en] 영어
        [vi] 베트남어
        [zh-Hans] 중국어 간체
        [zh-Hant] 중국어 번체
        [ne] 네팔어
        [ko] 한국어
        [id] 인도네시아어
        [fil] 필리핀어
        [my] 미얀마어
       *[other] { $name }
    }
voice-larger = 글자 크기
voice-text-size = 글자 크기는 { $percent }퍼센트입니다.
voice-contrast = 화면이 검은 바탕에 흰 글자로 바뀌었습니다.
voice-contrast-back = 화면 색이 원래대로 돌아왔습니다.
voice-low = 화면을 내렸습니다.
voice-low-back = 화면을 되돌렸습니다.
voice-mute = 음소거
voice-settings-title = 음성 설정
voice-hidden = 화면을 숨겼습니다.
voice-shown = 화면이 보입니다.
# Addresses and names.
voice-board-letters = 맨 윗줄은 숫자이고 그 아래는 키보드와 같습니다.
voice-columns = 이름의 첫소리를 골라 주십시오. ア는 오른쪽 끝입니다.
voice-other-board = 다른 자판
voice-reveal = 화면의 이름과 주소를 보이거나 숨기기
