"""The settings of a real installation pass Django's own checks for it, with no warning left out."""

import os
import subprocess
import sys


def test_check_deploy_is_clean_with_the_settings_of_a_real_installation(tmp_path):
    real = {
        **{name: value for name, value in os.environ.items() if not name.startswith("TOWNHALL_")},
        "TOWNHALL_HOME": str(tmp_path),
        "TOWNHALL_SECRET": os.environ["TOWNHALL_SECRET"],
        "TOWNHALL_MASTER_KEY": os.environ["TOWNHALL_MASTER_KEY"],
        "TOWNHALL_HOSTS": "welcome.town.example",
        "TOWNHALL_MAIL": "smtps://user:word@mail.town.example:465",
        "TOWNHALL_BEHIND_PROXY": "1",
        "DJANGO_SETTINGS_MODULE": "townhall.config.settings",
    }
    (tmp_path / "incoming").mkdir()
    words = [sys.executable, "-W", "error", "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(words, env=real, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "0 silenced" in done.stdout
