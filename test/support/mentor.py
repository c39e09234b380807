"""What a mentor's own programs do, written without ours: reads her mailbox by IMAP, keeps her calendar as the invitations in it say (RFC 5546),
and answers one of them by SMTP. Usage: mentor.py SETTINGS read | accept AT WORDS | counter AT WORDS FROM TO, where SETTINGS is JSON (imap, smtp,
login, password, name, folder), AT the instant of the answer, FROM the original and TO the wished start, as 2027-01-08T12:00."""
import email
import imaplib
import json
import os
import smtplib
import sys
from datetime import datetime, timezone
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime, make_msgid

from icalendar import Calendar, Event

settings = json.loads(sys.argv[1])


def mails():
    box = imaplib.IMAP4("127.0.0.1", settings["imap"])
    try:
        box.login(settings["login"], settings["password"])
        box.select("INBOX", readonly=True)
        for number in box.search(None, "ALL")[1][0].split():
            yield email.message_from_bytes(box.fetch(number, "(RFC822)")[1][0][1], policy=default)
    finally:
        box.logout()


def calendar_of(mail):
    part = next((one for one in mail.walk() if one.get_content_type() == "text/calendar"), None)
    return None if part is None else Calendar.from_ical(part.get_payload(decode=True))


def talk_of(event):
    at = event.get("RECURRENCE-ID")
    return None if at is None else at.dt.astimezone(timezone.utc)


def applied(calendars, calendar):
    """The calendar by UID, as one more message of it says; what is older than what stands changes nothing."""
    for event in calendar.walk("VEVENT"):
        uid, talk, method = str(event["UID"]), talk_of(event), str(calendar["METHOD"])
        if talk is None:
            if method == "CANCEL":
                calendars.pop(uid, None)
            elif method == "REQUEST" and sequence(event) >= max([sequence(one) for one in events(calendars.get(uid))], default=0):
                calendars[uid] = calendar
            continue
        series = calendars.get(uid)
        if series is None:
            continue
        known = next((one for one in events(series) if talk_of(one) == talk), None)
        if known is not None and sequence(known) > sequence(event):
            continue
        if known is not None:
            series.subcomponents.remove(known)
        if method == "REQUEST":
            series.add_component(event)
        elif method == "CANCEL":
            next(one for one in events(series) if talk_of(one) is None).add("EXDATE", event["RECURRENCE-ID"].dt)


def events(calendar):
    return [] if calendar is None else calendar.walk("VEVENT")


def sequence(event):
    return int(event.get("SEQUENCE", 0))


def kept():
    """Every mail there is, in the order of its arrival, and the calendar they give, which is written for khal to be shown."""
    calendars, read = {}, []
    for mail in mails():
        calendar = calendar_of(mail)
        body = mail.get_body(("plain",))
        read.append({
            "subject": str(mail["Subject"]), "from": str(mail["From"]), "to": str(mail["To"]), "text": "" if body is None else body.get_content(),
            "method": None if calendar is None else str(calendar["METHOD"]),
            "sequence": None if calendar is None else sequence(events(calendar)[0]),
            "talk": None if calendar is None or talk_of(events(calendar)[0]) is None else talk_of(events(calendar)[0]).isoformat(),
        })
        if calendar is not None:
            applied(calendars, calendar)
    for name in os.listdir(settings["folder"]):
        os.remove(os.path.join(settings["folder"], name))
    for at, calendar in enumerate(calendars.values()):
        # What lies in a calendar is no message any more.
        del calendar["METHOD"]
        with open(os.path.join(settings["folder"], f"{at}.ics"), "wb") as file:
            file.write(calendar.to_ical())
    return read


def invited():
    """The newest invitation to a whole series: the mail and its calendar."""
    return [(mail, calendar) for mail in mails() if (calendar := calendar_of(mail)) is not None and calendar["METHOD"] == "REQUEST" and talk_of(events(calendar)[0]) is None][-1]


def answer(method, at, words, moved=None):
    mail, calendar = invited()
    asked = events(calendar)[0]
    instant = datetime.fromisoformat(at)
    said = Event()
    for name in ("UID", "SUMMARY", "ORGANIZER", "SEQUENCE"):
        said[name] = asked[name]
    said.add("DTSTAMP", instant.astimezone(timezone.utc))
    zone = asked["DTSTART"].dt.tzinfo
    begins = asked["DTSTART"].dt
    if moved is not None:
        talk, begins = (zone.localize(datetime.fromisoformat(one)) for one in moved)
        said.add("RECURRENCE-ID", talk)
    said.add("DTSTART", begins)
    said.add("DTEND", begins + (asked["DTEND"].dt - asked["DTSTART"].dt if "DTEND" in asked else asked["DURATION"].dt))
    me = next(one for one in every(asked["ATTENDEE"]) if settings["login"] in one.lower())
    me.params["PARTSTAT"] = "ACCEPTED" if method == "REPLY" else "TENTATIVE"
    me.params.pop("RSVP", None)
    said["ATTENDEE"] = me
    back = Calendar()
    for name, value in (("PRODID", "-//Her calendar//EN"), ("VERSION", "2.0"), ("METHOD", method)):
        back.add(name, value)
    for zones in calendar.walk("VTIMEZONE"):
        back.add_component(zones)
    back.add_component(said)

    letter = EmailMessage()
    letter["From"] = f'{settings["name"]} <{settings["login"]}>'
    letter["To"] = str(mail["From"])
    letter["Subject"] = f'Re: {mail["Subject"]}'
    letter["Date"] = format_datetime(instant)
    letter["Message-ID"] = make_msgid(domain="mail.example.test")
    letter["In-Reply-To"] = str(mail["Message-ID"])
    letter.set_content(words)
    letter.add_alternative(back.to_ical().decode(), subtype="calendar", params={"method": method})
    with smtplib.SMTP("127.0.0.1", settings["smtp"]) as server:
        server.send_message(letter)


def every(value):
    return value if isinstance(value, list) else [value]


if sys.argv[2] == "read":
    print(json.dumps(kept()))
elif sys.argv[2] == "accept":
    answer("REPLY", *sys.argv[3:5])
else:
    answer("COUNTER", *sys.argv[3:5], moved=sys.argv[5:7])
