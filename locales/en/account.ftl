# Staff's signing in, and accounts.
role-clerk = Clerk
role-senior = Senior clerk
role-manager = Manager
role-auditor = Auditor
role-administrator = Administrator

# Signing in.
sign-in-title = Sign in
sign-in-desk = Counter
sign-in-books = Management
sign-in-id = Staff ID
sign-in-password = Password
sign-in-code = Code
sign-in-code-note = The six digits that your authenticator app shows
sign-in-do = Sign in
sign-in-working = Checking…
sign-in-hint-next = next field
sign-in-hint-do = sign in
sign-in-change-title = Choose a new password
sign-in-change-note = The first password is changed when it is first used. Twelve characters or more; a sentence you remember easily is safe. Digits and symbols are not required.
sign-in-next = New password
sign-in-again = Once more
sign-in-code-again = The code that is shown now
sign-in-change-do = Set and sign in
sign-in-wrong-empty = { $field }: please fill it in.
sign-in-wrong-again = The two entries differ.
sign-in-wrong-short = Twelve characters at least.
sign-in-locked = Too many wrong tries. Please wait { $wait }.
sign-in-seconds = { $count } s
sign-in-minutes = { $count } min
sign-in-over = You were signed out: there was no activity here, or you signed in at another desk. What lay open is hidden.
sign-in-idle = You were signed out after { $minutes } minutes without activity.
sign-in-soon = Without activity you will be signed out in one minute.
sign-out = Sign out
sign-in-role-wrong = This screen is not for the role { $role }.

# Commands.
account-cmd-made = Account { $id } was made. What follows is never shown again. Hand it over; the password has to be changed at the first sign-in.
account-cmd-reset = Account { $id } was reset. What follows is never shown again.
account-cmd-password = First password
account-cmd-secret = Authenticator secret
account-cmd-address = Address to register
account-cmd-scan = Scan this QR code with an authenticator app.
account-cmd-closed = Account { $id } is closed.
account-cmd-opened = Account { $id } is open.
account-cmd-none = There is no account yet: the house runs on trial, without signing in.
account-state-open = open
account-state-closed = closed
account-state-locked = locked
account-state-first = not used yet
account-never = never
