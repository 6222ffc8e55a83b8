# Words of the register's screen alone.
register-window = Register (simulated)
register-looking = One moment, please
register-paying = Taking your payment
register-returns = Back to the start in { $seconds } seconds
