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
