"""What archives add to the pages that they keep, as data."""

__all__ = ["TOOLBARS"]

TOOLBARS = (
    # The Wayback Machine
    "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, #wm-capinfo, #wm-toolbar",
    # archive.today, which puts the page into a frame of its own
    "body > #HEADER, body > center > #HEADER",
    # Arquivo.pt and other archives with the same software
    "#replay_iframe_banner, #_wb_frame_top_banner, #wb_iframe_div_banner",
    # Caches of search engines
    "#bN015htcoyT__google-cache-hdr, #google-cache-hdr",
)
"""The bars above an archived page, as selectors; all of them count."""
