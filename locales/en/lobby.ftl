# The words of the board in the waiting area. They are read from 5 m, so each is short.
lobby-window = Kakanai: numbers called
lobby-title = Numbers called
lobby-last = Now calling
lobby-counter = Counter
lobby-empty = No number is being called
lobby-go = When your number appears, go to its counter
lobby-connecting = Connecting to the hub
lobby-stale = This screen has not changed since { $time }. Please also listen for the counters
