"""Reads calendars with Debian's python3-icalendar: a JSON list of texts on stdin, of their events on stdout."""
import json
import sys
from datetime import datetime

import icalendar


def told(value):
    return value.strftime('%Y-%m-%dT%H:%M:%SZ' if isinstance(value, datetime) else '%Y-%m-%d')


def event(component):
    start, end = component['DTSTART'].dt, component['DTEND'].dt
    for moment in (start, end):
        assert not isinstance(moment, datetime) or moment.utcoffset().total_seconds() == 0, 'a moment that is not in UTC'
    return {
        'uid': str(component['UID']), 'title': str(component['SUMMARY']), 'description': str(component['DESCRIPTION']),
        'location': str(component.get('LOCATION', '')), 'url': str(component['URL']), 'status': str(component['STATUS']),
        'sequence': int(component['SEQUENCE']), 'stamp': told(component['DTSTAMP'].dt), 'modified': told(component['LAST-MODIFIED'].dt),
        'start': told(start), 'end': told(end),
        'alarms': [round(-alarm['TRIGGER'].dt.total_seconds() / 60) for alarm in component.walk('VALARM')],
    }


texts = json.loads(sys.stdin.buffer.read().decode('utf-8'))
calendars = [icalendar.Calendar.from_ical(text.encode('utf-8')) for text in texts]
print(json.dumps([[event(component) for component in calendar.walk('VEVENT')] for calendar in calendars]))
